/** What a chat assistant says around the text that it was asked for, and what stays when the answer is pasted whole. */
import type { Dictionary } from '../../dictionary.ts';

/**
 * `self`: the assistant speaks of itself; `handover`: it hands the text over; `offer`: it offers to go on;
 * `placeholder`: a name that was to be filled in, a leftover only between brackets.
 */
export type ChatLeftover = 'self' | 'handover' | 'offer' | 'placeholder';

const textInGerman =
  '(*beitrag|*post|Text|*text|Version|Fassung|Entwurf|*entwurf|*vorschlag|*vorschläge|Caption|Bildunterschrift|Tweet|Thread|Variante|Varianten|Formulierung|*beschreibung|*bewertung|*rezension|Antwort|*anzeige|*mitteilung)';
const textInEnglish =
  '(post|posts|text|version|versions|draft|caption|captions|tweet|tweets|thread|rewrite|revision|variation|variations|response|reply|review|bio|announcement|description|write up|copy|message)';

export const chatLeftovers: Dictionary<ChatLeftover> = {
  de: [
    {
      data: 'self',
      match: [
        'als (KI|künstliche Intelligenz|KI Modell|KI Sprachmodell|Sprachmodell|großes Sprachmodell|KI Assistent|KI Assistentin|Chatbot|textbasierte KI|virtueller Assistent|KI basierter Assistent) (habe|kann|bin|verfüge|darf|besitze|weiß|kenne|könnte|fehlt|fehlen|esse|trinke|war) (ich|mir)',
        'ich bin (nur)? (ein|eine) (KI|KI Sprachmodell|Sprachmodell|KI Modell|KI Assistent) und (habe|kann|verfüge)',
        '^ChatGPT (sagte|hat gesagt)$',
        '(meinem|meines|mein) (letzten|letztes) (Wissensupdate|Wissensstand|Trainingsstand)',
      ],
    },
    {
      data: 'handover',
      match: [
        `hier (ist|sind|wäre|wären|kommt|kommen) (ein|eine|dein|deine|Ihr|Ihre|der|die|mehrere|drei|zwei|fünf) … ${textInGerman}`,
        `hier (ein|eine|dein|deine|Ihr|Ihre|mehrere|drei|zwei|fünf) … ${textInGerman}`,
        `so könnte (dein|deine|Ihr|Ihre|der|die) … ${textInGerman}`,
      ],
    },
    {
      data: 'offer',
      match: [
        '(möchten Sie|möchtest du|willst du|wollen Sie) dass ich … (Text|kürze|kürzer|Ton|Tonfall|Hashtags|Emojis|umformuliere|formeller|lockerer|überarbeite|Version|Variante|Fassung|Beitrag|Post)',
        'soll ich … (Hashtags|Emojis|Tonfall|Tonalität|umformulieren|Textvarianten)',
        'soll ich (den|diesen|deinen|Ihren) (Text|Beitrag|Post|Entwurf) … (kürzen|anpassen|überarbeiten|formulieren|machen|gestalten)',
        'soll ich … (kürzere|längere|lockerere|formellere|knackigere|emotionalere) (Version|Variante|Fassung)',
        '(wenn du möchtest|wenn du magst|wenn Sie möchten|wenn du willst|wenn Sie wünschen|falls du möchtest|falls Sie möchten) (kann|könnte|erstelle|formuliere|schreibe|passe) ich … (Text|Beitrag|Post|Hashtags|Emojis|Ton|Tonfall|Stil|Caption|Variante|Varianten|formulieren|umformulieren|kürzere|längere|lockerer|formeller)',
        '(passe|passen Sie) (den|diesen) (Text|Beitrag|Post|Entwurf) … an',
        '(sag|sagen Sie|gib|geben Sie) (mir)? (gern|gerne|einfach|kurz|Bescheid)? (Bescheid)? (ob|wenn|falls) ich … (Ton|Tonfall|Text|Beitrag|kürzer|Hashtags|Emojis|Stil) … (soll|anpassen|umformulieren)',
        '(basierend auf|auf Basis|auf Grundlage) (deinen|deiner|Ihren|Ihrer) (Angaben|Informationen|Stichpunkten|Stichpunkte)',
        '(dieser|der) (Beitrag|Text|Post|Entwurf) (enthält|hat|umfasst) (rund|etwa|ca)? # (Wörter|Zeichen)',
        '(ersetze|ersetzen Sie|fülle|füllen Sie) … (Platzhalter|eckigen Klammern)',
        'ich hoffe (dieser|der|diese|die) (Text|Beitrag|Entwurf|Vorschlag|Textvorschlag|Version|Fassung) … (hilft|gefällt|entspricht|trifft)',
        '(lass|lassen Sie) (es)? mich (gerne|gern)? wissen … (kürzere|längere|Tonfall|Textanpassungen|andere Version|weitere Version|Hashtags|Emojis)',
      ],
    },
  ],
  en: [
    {
      data: 'self',
      match: [
        'as an AI (language model|large language model|text model)',
        'as an AI (model|assistant|chatbot|program)? (i|i’m|im)',
        'as a (large)? language model (i|i’m|im)',
        'i (can’t|cannot|can not|am unable to|am not able to) (fulfil|fulfill|assist with|help with) (this|that|your) request',
        '^ChatGPT said$',
        'i don’t have (personal experience|personal experiences|personal opinions|real time access|access to real time|the ability to browse)',
        '(my|of my) (last|latest)? knowledge (cutoff|update)',
      ],
    },
    {
      data: 'handover',
      match: [
        `(here’s|here is|here are) (a|an|your|the|some|three|two|five|several) … ${textInEnglish}`,
        `below is (a|an|your|the) … ${textInEnglish}`,
      ],
    },
    {
      data: 'offer',
      match: [
        '(would you like|do you want) me to … (shorter|longer|tone|hashtags|emojis|rephrase|reword|rewrite|punchier|snappier|this version|another version|more formal|more casual|this post|the post|the caption|this caption|this text|the text)',
        '(want me to|should i|shall i) … (hashtags|emojis|the tone|rephrase|reword|punchier|snappier|more formal|more casual)',
        'let me know if you (want|need|prefer|would like|’d like|d like) … (shorter|longer|tone|another version|different version|variations|hashtags|emojis|more formal|more casual|rephrased)',
        'let me know if you’d like … (shorter|longer|tone|another version|different version|variations|hashtags|emojis|more formal|more casual|rephrased)',
        'feel free to (adjust|tweak|customize|customise|personalize|personalise|modify|edit|adapt) … (brand|brand voice|your voice|tone|wording|placeholders|caption|this post|the post|this text|the text|this draft|your style)',
        'based on (what you shared|the details you provided|the details you shared|the information you provided|your input|your notes)',
        'this (version|draft|caption) … (professional|concise|engaging|tone|brand voice|authentic)',
        'i hope this (post|version|draft|text|caption|message) … (helps|meets|works|captures|fits)',
        '(replace|fill in) … (placeholders|bracketed)',
      ],
    },
  ],
  any: [
    {
      data: 'placeholder',
      match: [
        '(Company|Your|Your Company|Your Business|Product|Brand|Full|Customer|Client|Business|Event|Recipient|Insert|City|School|University|Employer|Manager) Name',
        '(Your|Your Full|Your Job) (Title|Position|Role|Company|Website|Link|City|Industry|Email|Handle|Business)',
        '(Job|Position|Project|Event) Title',
        'insert (link|name|date|company|city|number|your)',
        '(Unternehmen|Firma|Branche|Datum|Company|Industry|Date|Email Address|Phone Number|E Mail Adresse|Telefonnummer|Firma einfügen|Unternehmen einfügen)',
        '(Ihr|Dein|Ihr vollständiger) (Name|Vorname|Nachname|Firmenname|Unternehmen|Ort)',
        '(Firmenname|Unternehmensname|Produktname|Markenname|Ansprechpartner|Ihre Firma|Deine Firma|Name des Unternehmens|Name der Firma|Name Ihres Unternehmens)',
        '(Link|Datum|Name|Ort|Firmenname|Zahl|Preis|Uhrzeit|Telefonnummer) (einfügen|eintragen|einsetzen)',
      ],
    },
  ],
};

/** Who wrote a text that the author put their name to. Counts only beside `onlySigned`. */
export const writtenByMachine: Dictionary<undefined> = {
  de: [
    {
      data: undefined,
      match: [
        '(geschrieben|verfasst|getextet|formuliert) (hat|haben|wurde|hot|het) … (ChatGPT|Copilot|Gemini|Grok|Claude|KI|Chatbot|Sprachmodell|GPT)',
        '(ChatGPT|Copilot|Gemini|Grok|Claude|KI|Chatbot|Sprachmodell|GPT) … (geschrieben|verfasst|getextet|formuliert|gschrieben|gschriebn|gschribe)',
        '(verfasst|geschrieben|getextet) von (ChatGPT|Copilot|Gemini|Grok|Claude|einer KI|der KI|KI)',
        '(ist|is|war|sind|stammt|stammen|kommt|kommen) … (von|vo|aus) (ChatGPT|Copilot|Gemini|Grok|Claude|der KI|einer KI|dem Chatbot)',
      ],
    },
  ],
  en: [
    {
      data: undefined,
      match: [
        '(ChatGPT|Copilot|Gemini|Grok|Claude|AI|the bot|GPT) (actually|really)? (wrote|penned|drafted|ghostwrote|did) (it|this|that|the|my|every|all|most)',
        '(let|had|made|got|asked) (ChatGPT|Copilot|Gemini|Grok|Claude|AI|the bot) (to)? (write|draft|do|pen)',
        '(written|penned|drafted|ghostwritten) (entirely|completely)? by (ChatGPT|Copilot|Gemini|Grok|Claude|AI|an AI|a bot|a chatbot)',
      ],
    },
  ],
};

/** The author’s own part was the name on it. */
export const onlySigned: Dictionary<undefined> = {
  de: [
    {
      data: undefined,
      match: [
        '(nur|lediglich|bloß|bloss|einfach|trotzdem) … (Namen|Name|Unterschrift) … (drüber|drunter|drauf|drübergesetzt|druntergesetzt|draufgesetzt|daruntergesetzt|darübergesetzt|druntergschrieben|gesetzt|gegeben|geliehen)',
        '(nur|lediglich|bloß|bloss) (noch)? (unterschrieben|unterschriebn|signiert|abgeschickt|kopiert|eingefügt|abgenickt|hochgeladen|abgelesen|vorgelesen|ausgedruckt|abgetippt)',
        '(unterschrieben|unterzeichnet|signiert|abgelesen|vorgelesen) von mir',
        '(mein|mei|meinen|meim) (Beitrag|Anteil|Job|Part|Namen|Name) … (Name|Namen|Namen drüber|steht|drüber|drunter|drauf|draufsteht)',
        '(gemerkt|bemerkt|aufgefallen|gmerkt) (hat|hats|hat’s|ist) … (niemand|keiner|niemandem|keinem|koana)',
        '(niemand|keiner|niemandem|keinem) (hat|hats|hat’s|ist|fiel) … (gemerkt|bemerkt|aufgefallen|auf)',
      ],
    },
  ],
  en: [
    {
      data: undefined,
      match: [
        '(only|just|merely|simply) (put|stuck|slapped|added|signed|pasted|stamped) (my name|it|my byline|my signature|on it)',
        '(all i did|my only contribution|my contribution|my part|my bit) … (name|sign|byline|paste|copy|click|send|signature)',
        '(nobody|no one|not one) … (noticed|spotted|guessed|suspected|clocked)',
        '(signed|posted|read out) by (me|yours truly)',
        'put my name (on|to|under|over|at)',
        'my (name|byline) (is|was|went|goes) on (it|top)',
        'under my (own)? (name|byline)',
      ],
    },
  ],
};
