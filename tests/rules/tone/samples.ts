/** Texts written for these tests: what a press office sends out, and what a person would tell. */
import type { Language } from '../../../rules/post.ts';

export const pressSamples: Record<Language, readonly string[]> = {
  de: [
    'Bremen, 12. März 2026 – Die Hansa Rohrbau GmbH, ein führender Anbieter von Rohrleitungssystemen, gibt heute die Übernahme der Delmenhorster Meyer & Sohn AG bekannt. Durch die Integration stärkt das Unternehmen seine Position im norddeutschen Markt nachhaltig.',
    'Wir freuen uns, bekannt geben zu dürfen, dass unser innovatives Kompetenzzentrum für ganzheitliche Logistiklösungen nunmehr den Betrieb aufgenommen hat. Im Rahmen der Eröffnung wurde die strategische Ausrichtung des Standorts vorgestellt.',
    '„Mit dieser Investition setzen wir ein starkes Zeichen für den Standort und leisten einen wichtigen Beitrag zur Energiewende“, erklärt Sabine Kolbe, Geschäftsführerin der Lindtal Energie GmbH. Die Inbetriebnahme der Anlage erfolgt im dritten Quartal.',
    'Pressemitteilung\nDer Verein Stadtgrün Kassel e. V. hat im vergangenen Jahr 1.240 Bäume gepflanzt. Die Durchführung der Maßnahmen erfolgte in enger Zusammenarbeit mit der Verwaltung. Weitere Informationen unter www.stadtgruen.example\n###',
    'Die Sparkasse Oberland verzeichnet für das Geschäftsjahr 2025 ein Wachstum der Kundeneinlagen um 3,8 Prozent auf 2,1 Milliarden Euro. Der Jahresüberschuss konnte gegenüber dem Vorjahr um 4,2 Millionen Euro gesteigert werden.',
    'Der Hersteller von Verpackungsmaschinen präsentiert auf der diesjährigen Fachmesse in Nürnberg seine neueste Generation energieeffizienter Abfüllanlagen. Im Mittelpunkt stehen die Optimierung der Taktzeiten sowie die Reduzierung des Wasserverbrauchs.',
    'Mit Wirkung zum 1. Oktober wurde Dr. Thomas Brandis zum neuen Vorstandsvorsitzenden der Nordwerk SE berufen. Der 52-jährige Maschinenbauingenieur verfügt über langjährige Erfahrung in der Automobilindustrie und folgt auf Heike Storm, die das Unternehmen auf eigenen Wunsch verlässt.',
    'Im Zuge der Neuausrichtung des Filialnetzes werden die Öffnungszeiten der Geschäftsstellen in den Landkreisen Celle und Uelzen angepasst. Die Umsetzung der Maßnahmen erfolgt schrittweise bis Ende des Jahres, betriebsbedingte Kündigungen sind nach Angaben des Unternehmens nicht vorgesehen.',
  ],
  en: [
    'BRISTOL, March 12, 2026 – Harbourline Logistics Ltd., a leading provider of cold-chain solutions, today announced the acquisition of Severn Freight. The transaction strengthens its position in the South West and expands its portfolio of temperature-controlled services.',
    'We are thrilled to announce that our innovative, industry-leading platform has been recognized as a game changer in workplace analytics. The award underscores our ongoing commitment to delivering seamless, scalable solutions for customers worldwide.',
    '“This partnership represents a significant milestone in the company’s growth strategy,” said Dana Whitlock, Chief Executive Officer of Northmoor Energy. “We look forward to working with the region to deliver sustainable infrastructure.”',
    'FOR IMMEDIATE RELEASE\nThe Tidewater Foundation has completed the restoration of the Eastgate library. The project, which was funded by public and private contributions, comprises a reading room and a conference facility.\nMedia contact: Paula Reyes\n###',
    'Calder Bank reported net interest income of 412 million euros for the third quarter, an increase of 6.3 percent compared with the previous year. Operating expenses declined slightly, reflecting the continued implementation of the efficiency programme.',
    'The manufacturer of packaging machinery will present its next generation of energy-efficient filling lines at the trade fair in Nuremberg. The systems combine predictive maintenance with advanced automation and are designed to reduce water consumption by 30 percent.',
    'Eleanor Marsh has been appointed Chief Financial Officer of Wexford Holdings plc, effective October 1. Marsh, who brings more than 20 years of experience in the insurance industry, succeeds Peter Lang, who is retiring after a distinguished career.',
    'Brightwater Technologies, headquartered in Leeds, has entered into a strategic agreement with the University of York to advance research in membrane filtration. Under the terms of the agreement, the company will provide equipment and funding for a period of three years.',
  ],
};

export const conversationSamples: Record<Language, readonly string[]> = {
  de: [
    'Heute früh stand plötzlich ein Fuchs in unserer Werkstatt. Keiner hat sich getraut, die Säge anzumachen. Was macht man da? Wir haben einfach Pause gemacht 😄',
    'Hallo Jana, das ist ärgerlich, tut mir leid! Schick mir deine Bestellnummer bitte per DM, dann schaue ich gleich nach. Viele Grüße, Tom',
    'Ich habe gestern drei Stunden nach einem Fehler gesucht, der am Ende ein fehlendes Komma war. Kennt ihr das auch? Erzählt mal von eurem blödesten Bug!',
    'Wir ziehen um! Ab Montag findet ihr uns in der Gartenstraße 5, direkt neben der Eisdiele. Kommt gern vorbei, Kaffee gibt’s auch.',
    'Nach elf Jahren bei uns geht Petra heute in Rente. Sie hat mir alles beigebracht, was ich über Schweißnähte weiß. Danke dir, Petra! Wer von euch hat noch bei ihr gelernt?',
    'Na, wer ist am Samstag beim Straßenfest dabei? Wir bringen die Hüpfburg mit, ihr bringt gute Laune mit. Bis dann!',
    'Die Bahn hatte mal wieder Verspätung, dafür habe ich im Zug Lena aus dem Einkauf kennengelernt. Wir haben uns eine Stunde lang über Schrauben unterhalten. War echt schön.',
    'Guten Morgen! Leider klemmt heute unsere Backstube, deshalb gibt es die Brezeln erst ab neun. Sorry, wir beeilen uns. Wollt ihr so lange eine Zimtschnecke?',
  ],
  en: [
    'A fox walked into our workshop this morning and nobody dared to switch the saw on. So we just took a break. What would you have done? 😄',
    "Hi Jana, that's frustrating, sorry about that! Please send me your order number in a DM and I'll look into it right away. Tom",
    'Spent three hours yesterday hunting a bug that turned out to be a missing comma. Anyone else? Tell me your silliest one!',
    "We're moving! From Monday you'll find us at 5 Garden Street, right next to the ice cream place. Drop by, coffee is on us.",
    'Petra retires today after eleven years with us. She taught me everything I know about welding seams. Thank you, Petra! Who else learned from her?',
    "Who's coming to the street party on Saturday? We bring the bouncy castle, you bring the good mood. See you there!",
    'My train was late again, but I met Lena from purchasing on it and we talked about screws for an hour. Honestly, it was lovely.',
    "Good morning! The oven is on strike today, so pretzels won't be ready before nine. Sorry, we're on it. Fancy a cinnamon bun while you wait?",
  ],
};
