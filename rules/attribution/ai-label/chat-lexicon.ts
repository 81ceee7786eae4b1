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
        '(KI|künstliche Intelligenz|KI Modell|KI Sprachmodell|Sprachmodell|großes Sprachmodell|KI Assistent|KI Assistentin|Chatbot|textbasierte KI|virtueller Assistent|KI basierter Assistent) (habe|kann|bin|verfüge|darf|besitze|weiß|kenne|könnte|fehlt|fehlen|esse|trinke|war) (ich|mir)',
        '^ChatGPT (sagte|hat gesagt)$',
        '(letztes|letzten) (Wissensupdate|Trainingsstand)',
      ],
    },
    {
      data: 'handover',
      match: [
        `hier (ist|sind|wäre|wären|kommt|kommen) (ein|eine|dein|deine|Ihr|Ihre|der|die|mehrere|drei|zwei|fünf) … ${textInGerman}`,
        `hier (ein|eine|dein|deine|Ihr|Ihre|mehrere|drei|zwei|fünf) … ${textInGerman}`,
        `könnte (dein|deine|Ihr|Ihre|der|die) … ${textInGerman}`,
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
        'AI (language model|text model)',
        'AI (model|assistant|chatbot|program)? (i|i’m|im)',
        'large language model (i|i’m|im)',
        'i (can’t|cannot|can not|am unable to|am not able to) (fulfil|fulfill|assist with|help with) (this|that|your) request',
        '^ChatGPT said$',
        'i don’t have (personal experience|personal experiences|personal opinions|real time access|access to real time|the ability to browse)',
        'knowledge (cutoff|update)',
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
        'i hope this (post|version|draft|text|caption|message) … (helps|meets|works|captures|fits)',
        '(replace|fill in) … (placeholders|bracketed)',
      ],
    },
  ],
  any: [
    {
      data: 'placeholder',
      match: [
        '(Name|Vorname|Nachname|Firmenname|Unternehmensname|Produktname|Markenname|Company|Unternehmen|Unternehmens|Firma|Ansprechpartner)',
        '(Title|Position|Role|Website|Industry|Branche|Datum|Date|Address|Adresse|E Mail Adresse|Number|Telefonnummer|City|Business)',
        '(insert|einfügen|eintragen|einsetzen)',
      ],
    },
  ],
};

/**
 * Who wrote a text that the author put their name to: a `deed`, or the `name` behind `von` and `by`. Counts only beside
 * `signed`: the author’s own part was the name on it.
 */
export const machineWriting: Dictionary<'deed' | 'name' | 'signed'> = {
  any: [{ data: 'name', match: ['(ChatGPT|Copilot|Gemini|Grok|Claude|KI|GPT)'] }],
  de: [
    {
      data: 'deed',
      match: [
        '(geschrieben|verfasst|getextet|formuliert) (hat|haben|wurde|hot|het) … (ChatGPT|Copilot|Gemini|Grok|Claude|KI|Chatbot|Sprachmodell|GPT)',
        '(ChatGPT|Copilot|Gemini|Grok|Claude|KI|Chatbot|Sprachmodell|GPT) … (geschrieben|verfasst|getextet|formuliert|gschrieben|gschriebn|gschribe)',
      ],
    },
    {
      data: 'signed',
      match: [
        '(Namen|Name|Unterschrift) … (drüber|drunter|drauf|drübergesetzt|druntergesetzt|draufgesetzt|daruntergesetzt|darübergesetzt|druntergschrieben|gegeben|geliehen|drüberstehen|draufsteht)',
        '(unterschrieben|unterschriebn|unterzeichnet|signiert|abgenickt|abgelesen|vorgelesen|abgetippt)',
        '(Beitrag|Anteil|Job|Part) … (Name|Namen)',
        '(Name|Namen) (steht|stand) … (drauf|drüber|drunter|drunta)',
        '(gemerkt|bemerkt|aufgefallen|gmerkt) (hat|hats|hat’s|ist) … (niemand|keiner|niemandem|keinem|koana)',
        '(niemand|keiner|niemandem|keinem) (hat|hats|hat’s|ist|fiel) … (gemerkt|bemerkt|aufgefallen|auf)',
      ],
    },
  ],
  en: [
    {
      data: 'deed',
      match: [
        '(ChatGPT|Copilot|Gemini|Grok|Claude|AI|the bot|GPT) (actually)? (wrote|penned|drafted|ghostwrote|write|draft)',
        '(written|penned|drafted|ghostwritten) (entirely|completely)? by (ChatGPT|Copilot|Gemini|Grok|Claude|AI|an AI|a bot|a chatbot)',
      ],
    },
    {
      data: 'signed',
      match: [
        '(put|stuck|slapped|added|pasted|stamped) (my name|my byline|my signature)',
        '(signed|posted|pasted|submitted) it',
        '(all i did|my only contribution|my contribution) … (name|sign|byline|paste|copy|click|send|signature)',
        '(nobody|no one|not one) … (noticed|spotted|guessed|suspected|clocked)',
        '(signed|posted|read out) by (me|yours truly)',
        'under my (own)? (name|byline)',
        'my byline',
      ],
    },
  ],
};
