/** Lab values, which a number makes somebody's, and medicines, which tell what somebody has. */
import type { DictionaryEntry } from '../../../dictionary.ts';
import type { Illness } from './illness-lexicon.ts';

const of = (
  kind: Illness['kind'],
  match: readonly string[],
  unless: readonly string[] = [],
): DictionaryEntry<Illness> => ({
  match,
  unless,
  data: { kind },
});

/** Names of substances and brands that German and English share but for an ending. */
const substances =
  'Metformin|Insulin|Ozempic|Mounjaro|Wegovy|Trulicity|Jardiance|Prozac|Zoloft|Valium|Xanax|Ritalin|Concerta|Adderall|Lithium|Tavor|Ramipril|Enalapril|Lisinopril|Bisoprolol|Metoprolol|Propranolol|Candesartan|Valsartan|Losartan|Atorvastatin|Simvastatin|Rosuvastatin|Xarelto|Eliquis|Clopidogrel|Warfarin|Heparin|Digoxin|Furosemid|Furosemide|Citalopram|Escitalopram|Sertralin|Sertraline|Fluoxetin|Fluoxetine|Paroxetin|Paroxetine|Venlafaxin|Venlafaxine|Duloxetin|Duloxetine|Mirtazapin|Mirtazapine|Amitriptylin|Amitriptyline|Bupropion|Quetiapin|Quetiapine|Olanzapin|Olanzapine|Risperidon|Risperidone|Aripiprazol|Aripiprazole|Haloperidol|Clozapin|Clozapine|Diazepam|Lorazepam|Zopiclon|Zopiclone|Zolpidem|Methadon|Methadone|Buprenorphin|Buprenorphine|Subutex|Morphin|Morphine|Tramadol|Tilidin|Oxycodon|Oxycodone|Codein|Codeine|Fentanyl|Gabapentin|Pregabalin|Lyrica|Keppra|Levetiracetam|Valproat|Valproate|Carbamazepin|Carbamazepine|Lamotrigin|Lamotrigine|Levodopa|Donepezil|Aricept|Prednisolon|Prednisolone|Prednison|Prednisone|Methotrexat|Methotrexate|Humira|Tamoxifen|Letrozol|Letrozole|Truvada|Medikinet|Methylphenidat|Methylphenidate|Elvanse|Strattera|Levothyroxin|Levothyroxine|Naltrexon|Naltrexone|Antabus|Antabuse|Champix|Viagra|Sildenafil|Cialis';

export const medicines: Readonly<Record<'de' | 'en', readonly DictionaryEntry<Illness>[]>> = {
  de: [
    of('medicine', [
      `(${substances})`,
      '(Marcumar|L Thyroxin|Kortison|Cortison|Blutverdünner|Betablocker|Antidepressiva|Antidepressivum|Neuroleptika|Psychopharmaka|Immunsuppressiva|Statine|Beruhigungsmittel|Schlaftabletten|Antibiotika|Antibiotikum|Blutdrucktabletten|Herztabletten|Medikamente gegen)',
    ]),
    of(
      'value',
      [
        '(HbA1c|Langzeitzucker|Langzeitblutzucker|Langzeitzuckerwert|Blutzucker|Blutzuckerwert|Zuckerwert|Zuckerwerte|Nüchternzucker|Cholesterin|Cholesterinwert|LDL|LDL Wert|PSA|PSA Wert|Blutdruck|BMI|TSH|TSH Wert|Leberwerte|Leberwert|Nierenwerte|Nierenwert|Kreatinin|Kreatininwert|GFR|Entzündungswert|Entzündungswerte|CRP|CRP Wert|Hämoglobin|Hb Wert|Harnsäure|Triglyceride|INR|Quickwert|Viruslast|CD4|Ferritin|Eisenwert|Schilddrüsenwert|Schilddrüsenwerte|Gamma GT|Tumormarker|Blutwerte|Laborwerte|Sauerstoffsättigung)',
      ],
      [
        '(Blutdruck|Blutzucker|Cholesterin|BMI|Laborwerte|Blutwerte) (messen|Messung|Messgerät|Check|Test|Rechner|verstehen)',
      ],
    ),
  ],
  en: [
    of(
      'medicine',
      [
        `(${substances})`,
        '(antidepressants|antidepressant|antipsychotics|antipsychotic|beta blockers|statins|blood thinners|blood pressure (tablets|pills|meds)|steroids|immunosuppressants|sedatives|tranquillisers|sleeping pills|antiretrovirals|antibiotics|HRT|hormone blockers|opioids|anti anxiety meds|heart pills)',
      ],
      ['lithium (battery|batteries|ion|mine|mining|cell|cells|prices)'],
    ),
    of(
      'value',
      [
        '(HbA1c|A1c|long term sugar|blood sugar|blood sugars|blood glucose|cholesterol|LDL|PSA|blood pressure|BMI|TSH|liver function|liver enzymes|kidney function|eGFR|creatinine|CRP|haemoglobin|hemoglobin|ferritin|viral load|CD4|CD4 count|white cell count|platelets|triglycerides|INR|thyroid levels|tumour marker|tumor marker|T score|oxygen levels|iron levels|blood results|bloods)',
      ],
      [
        '(blood pressure|cholesterol|blood sugar|BMI) (check|checks|monitor|monitors|test|tests|clinic|calculator|screening)',
      ],
    ),
  ],
};
