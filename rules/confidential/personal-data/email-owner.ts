/** Whether an address belongs to a person or to a role. Reads the address alone, at most 254 characters. */
import { isFirstName } from '../../names.ts';

const roles = new Set(
  `abo ads abuse accounting admin agency agentur angebot anfrage anfragen anmeldung ausbildung azubi bestellung bewerbung bewerbungen
  billing booking buchhaltung bureau buero business career careers compliance contact crew customerservice datenschutz debitoren desk
  digital einkauf email empfang event events feedback finance foundation gdpr geschaeftsstelle hallo hello help helpdesk hey hi hilfe
  hr info infos international investor ir it jobs karriere kontakt kundendienst kundenservice leserservice mail mailbox marketing media
  medien meldestelle members mitglieder moin newsletter news noreply office online orders partner partners personal post postmaster pr
  praxis press presse pressestelle privacy projekt projekte recruiting redaktion reisen rechnung reservierung root rsvp sales schule
  security sekretariat service shop social socialmedia spenden store studio support team technik termin termine tickets verein vertrieb
  leitung kita schulleitung pfarramt pfarrbuero gemeinde rathaus buergermeister vorstand vorsitz kasse kassier jugend sport training trainer
  empfang rezeption reception enquiries enquiry inquiries admissions bookings catering kueche restaurant hotel museum bibliothek library
  editor editors council parish secretary treasurer chair committee club parents eltern elternbeirat foerderverein zeitung anzeigen
  verwaltung volunteer web webmaster welcome werkstatt workshop zentrale`.split(/\s+/),
);

const mailboxProviders = new Set(
  `gmail googlemail gmx web outlook hotmail live yahoo icloud me aol t-online freenet posteo mailbox proton protonmail arcor bluewin online
  kabelmail ymail rocketmail btinternet virginmedia sky comcast verizon fastmail tutanota tuta mail msn a1 chello`.split(
    /\s+/,
  ),
);

const placeholders =
  /^(?:vor-?name[._-]?(?:nach-?name|name)|name|deinname|yourname|first-?name[._-]?last-?name|first[._-]last|(?:max|erika)[._-]?mustermann|m[._-]?mustermann|john[._-]?doe|jane[._-]?doe|user|username|you|du|dich)$/;

/** `private` (a mailbox that people have at home), `person`, `perhaps` (nothing but a first name), or `role`. */
export function ownerOfEmail(address: string): 'private' | 'person' | 'perhaps' | 'role' {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase().replace(/\+.*$/, '');
  const domain = address.slice(at + 1).toLowerCase();
  if (placeholders.test(local)) return 'role';
  const parts = local.split(/[._-]/).filter((part) => part !== '');
  if (parts.some((part) => roles.has(part.replace(/\d+$/, '')))) return 'role';
  if (mailboxProviders.has(domain.slice(0, domain.indexOf('.')))) return 'private';
  if (parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{L}+\d{0,3}$/u.test(part))) return 'person';
  return isFirstName(local) ? 'perhaps' : 'role';
}
