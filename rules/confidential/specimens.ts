/** Numbers that offices, banks and payment providers publish to show what theirs look like: nobody has them. */
import type { Span } from '../review.ts';

/**
 * Test cards of Stripe, Adyen, PayPal, Braintree, Worldpay and Checkout.com, without those that `ofStripe` covers.
 *
 * https://docs.stripe.com/testing, https://docs.adyen.com/development-resources/testing/test-card-numbers, 2026
 */
const testCards = `4242424242424242 4111111111111111 4012888888881881 4222222222222 4005519200000004 4009348888881881
  4012000033330026 4012000077777777 4217651111111119 4500600000000061 4111111145551142 4988438843884305 4166676667666746
  4646464646464644 4917610000000000 4444333322221111 4911830000000 4462030000000000 4543474002249996 4900000000000003
  5555555555554444 5500000000000004 5105105105105100 5200828282828210 5431111111111111 5454545454545454 5555341244441115
  5577000055770004 5136333333333335 5585558555855583 5100290029002909 5610591081018250 2223003122003222 2223000048400011
  2222400070000005 2222410740360010 378282246310005 371449635398431 378734493671000 370000000000002 341111111111111
  6011111111111117 6011000990139424 6011981111111113 6011000000000004 6555900000604105 3530111333300000 3566002020360505
  30569309025904 38520000023237 36227206271667 3056930009020004 36006666333344 6771798021000008 6759649826438453
  6200000000000005 6205500000000000004 6331101999990016 5019717010103742`;

/** Samples of the NHS, of tax offices, insurances, banks and of makers of identity cards. */
const ofOffices = `9434765919 4010232137 QQ123456C AB123456C 078051120 219099999 MORGA657054SM9IJ 925665416 046454286 123456782
  L01X00T47 L01X00T471 T220001293 T22000129 C01X00T47 C01X00T478 C01X0006H LZ6311T475 LZ6311T47 65170839J003 15070649C103
  86095742719 47036892816 65929970489 1237010180 7561234567897 7569217076985 A123456780 111222333
  DE89370400440532013000 DE02120300000000202051 DE02500105170137075030 DE02100500000054540402 GB29NWBK60161331926819
  GB82WEST12345698765432 AT611904300234573201 CH9300762011623852957 FR1420041010050500013M02606 NL91ABNA0417164300`;

const published: ReadonlySet<string> = new Set(`${testCards} ${ofOffices}`.split(/\s+/));

/** Cards of Stripe that are refused, ask for a second step, or come from a country. */
const ofStripe = /^4000(?:00|05)\d{2}0000\d{4}$|^40000(?:0\d|56)\d{9}$|^4000056655665556$/;

/** Says for itself that the number is none of a person's. */
const ofTests =
  /(?<!\p{L})(?:test-?\s?(?:mod|card|kart|number|nummer|data|daten|bank|konto|account|visa|mastercard)\p{L}*|sandbox\p{L}*|staging|dummy\p{L}*|fake\p{L}*|mock\p{L}*|luhn|mod(?:ulo|ulus)?\s?(?:10|11|97)|specimens?|sample\p{L}*|place-?holders?|Platzhalter\p{L}*|Muster\p{L}*|fixtures?|unit[ -]?tests?|Prüfziffer\p{L}*|check ?digits?|belongs to nobody|gehört niemand\p{L}*)(?!\p{L})/iu;
/** Speaks of those who work with such numbers. */
const ofTheTrade =
  /(?<!\p{L})(?:test\p{L}*|getestet|QA|dev|devs|developer\p{L}*|\p{L}*entwickl\p{L}*|programm?(?:ierer\p{L}*|ers?)|coders?|backend|frontend|check-?outs?|\p{L}*shops?|e-?commerce|docs?|documentation|\p{L}*doku(?:mentation)?|readme|tutorials?|stripe|adyen|braintree|mollie|worldpay|paypal|gateways?|API|SDK|3DS|production|Produktion|regex\p{L}*|validat\p{L}*|validier\p{L}*|valid(?! (?:until|thru|through|till|to|bis|from))|demo\p{L}*|example\p{L}*|Beispiel\p{L}*|data dictionary|leaflets?|brochures?|Broschüre\p{L}*|textbooks?|Lehrb\p{L}+|Wikipedia|auswendig|by heart)(?!\p{L})/iu;
/** Somebody's own: then a published number stands in for the real one. */
const ofSomebody =
  /(?<!\p{L})(?:my|our|his|her|their|your|mum[’']s|dad[’']s|meine\p{L}?|unsere\p{L}?|seine\p{L}?|ihre\p{L}?|deine\p{L}?)\s(?:\p{L}+[ -]){0,2}?(?:\p{L}*card|visa|mastercard|amex|number|account|\p{L}*karte|\p{L}*nummer|\p{L}*konto|IBAN|NHS|SSN|ID)(?!\p{L})/iu;

/** Characters around the number that are read. */
const around = 170;

/** Whether a published sample stands here, and the text around it speaks of tests, forms or those who work with them. */
export function isSpecimen(text: string, { start, end }: Span): boolean {
  const compact = text
    .slice(start, end)
    .replace(/[^\dA-Za-z]/g, '')
    .toUpperCase();
  if (!published.has(compact) && !ofStripe.test(compact)) return false;
  const near = text.slice(Math.max(0, start - around), end + around);
  return ofTests.test(near) || (ofTheTrade.test(near) && !ofSomebody.test(near));
}
