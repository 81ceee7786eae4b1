/** Illnesses, injuries, operations, lab values and medicines: said of somebody with a name, that person's own matter. */
import type { Dictionary, DictionaryEntry } from '../../../dictionary.ts';
import { bodyEvents } from './injury-lexicon.ts';
import { medicines } from './medicine-lexicon.ts';
import { pregnancies } from './pregnancy-lexicon.ts';

/**
 * - `named`: a noun; words around it say that somebody has it
 * - `told`: says itself that it happened to somebody
 * - `value`: a lab value; a number stands behind it
 * - `medicine`: words around it say that somebody takes it
 */
export type IllnessKind = 'named' | 'told' | 'value' | 'medicine';

export interface Illness {
  kind: IllnessKind;
  /** One of these has to match what stands in front of it or behind it in its sentence. */
  before?: RegExp;
  behind?: RegExp;
  /** Told of stars in every paper: of two names without a word that makes it a colleague it says nothing. */
  inEveryPaper?: boolean;
}

const named = (match: readonly string[], unless: readonly string[] = []): DictionaryEntry<Illness> => ({
  match,
  unless,
  data: { kind: 'named' },
});

const german = named(
  [
    '(Schlaganfall|Demenz|Alzheimer|Parkinson|Krebs|Brustkrebs|Hirntumor|Tumor|Metastasen|Leukämie|Chemo|Chemotherapie|Depression|Depressionen|Psychose|Schizophrenie|Suizidversuch|Überdosis|Entzug|Alkoholentzug|Fehlgeburt|Abtreibung|Schwangerschaftsabbruch|Herzinfarkt|Epilepsie|Diabetes|Hepatitis|Tuberkulose|Essstörung|Magersucht|Bulimie|Autismus|ADHS|Legasthenie|Förderbedarf|Inkontinenz|Dekubitus|Halbseitenlähmung|Querschnittslähmung|Amputation|Pflegegrad|Pflegestufe|Burnout|Borderline|Diagnose|Befund)',
    '(Prostatakrebs|Lungenkrebs|Darmkrebs|Hautkrebs|Magenkrebs|Blasenkrebs|Nierenkrebs|Leberkrebs|Hodenkrebs|Schilddrüsenkrebs|Blutkrebs|Knochenkrebs|Zungenkrebs|Kehlkopfkrebs|Gebärmutterkrebs|Gebärmutterhalskrebs|Eierstockkrebs|Lymphdrüsenkrebs|Bauchspeicheldrüsenkrebs|Lymphom|Melanom|Bestrahlung|Strahlentherapie|Dialyse|Entzugsklinik|Nervenzusammenbruch|Panikattacken|Angststörung|Angstzustände|Zwangsstörung|Zwänge|Lungenembolie|Hirnblutung|Hirnhautentzündung|Bandscheibenvorfall|Multiple Sklerose|Multipler Sklerose|bipolare Störung|manische Phase|Syphilis|Chlamydien|Gonorrhö|Endometriose|Sepsis|Blutvergiftung|Thrombose|Embolie|Aneurysma|Posttraumatische Belastungsstörung|PTBS|Spielsucht|Drogensucht|Tablettensucht|Alkoholsucht)',
    '(Entgiftung|Alkoholabhängigkeit|Drogenabhängigkeit|Medikamentenabhängigkeit|Tablettenabhängigkeit|Medikamentensucht|Kokainsucht|Heroinsucht|Alkoholproblem|Alkoholproblemen)',
    '(Scharlach|Masern|Mumps|Röteln|Ringelröteln|Windpocken|Keuchhusten|Pseudokrupp|Krupp|Krupphusten|Hand Fuß Mund|Hand Mund Fuß|Krätze|Skabies|Kopfläuse|Norovirus|Noro|Noroviren|Rotavirus|Rotaviren|Salmonellen|Magen Darm|Magen Darm Virus|Magen Darm Grippe|Brechdurchfall|Influenza|Grippe|Schweinegrippe|RSV|Corona|Covid|Covid 19|Long Covid|Post Covid|Borreliose|Gürtelrose|Herpes|Wundrose|Pfeiffersches Drüsenfieber|Pfeifferschem Drüsenfieber|Drüsenfieber|Mononukleose|Meningitis|Malaria|Denguefieber|Affenpocken|Tetanus|Diphtherie|Legionellen|Krankenhauskeim|MRSA)',
    '(Mandelentzündung|Lungenentzündung|Nierenbeckenentzündung|Blasenentzündung|Mittelohrentzündung|Herzmuskelentzündung|Blinddarmentzündung|Bauchspeicheldrüsenentzündung|Rippenfellentzündung|Bindehautentzündung|Sehnenscheidenentzündung|Bronchitis|Angina|Angina pectoris|Bluthochdruck|Herzrhythmusstörungen|Vorhofflimmern|Herzschwäche|Herzinsuffizienz|Herzfehler|Asthma|COPD|Schlafapnoe|Lungenfibrose|Rheuma|Arthrose|Hüftarthrose|Kniearthrose|Arthritis|Gicht|Osteoporose|Fibromyalgie|Skoliose|Ischias|Hexenschuss|Morbus Crohn|Colitis|Colitis ulcerosa|Reizdarm|Zöliakie|Leberzirrhose|Fettleber|Nierenversagen|Niereninsuffizienz|Nierensteine|Nierenkolik|Gallensteine|Gallenkolik|Hashimoto|Schilddrüsenunterfunktion|Neurodermitis|Schuppenflechte|Psoriasis|Lupus|Tinnitus|Hörsturz|Grauer Star|Grauen Star|Grüner Star|Glaukom|Makuladegeneration|Netzhautablösung|Migräne|Gehirnerschütterung|Schädel Hirn Trauma|Schwangerschaftsdiabetes|Präeklampsie|Schwangerschaftsvergiftung|Wochenbettdepression|Adipositas|Zyste|Myome|Hämorrhoiden|Blutarmut|Anämie|Delir|Lähmung|Hernie|Kolik|Blasenschwäche|Darmverschluss|Magengeschwür|Muskelschwund|Parkinsonerkrankung|Tourette|Asperger)',
    '(Kreuzbandriss|Meniskusriss|Achillessehnenriss|Bänderriss|Bänderdehnung|Muskelfaserriss|Sehnenriss|Leistenbruch|Nabelbruch|Oberschenkelhalsbruch|Oberschenkelbruch|Unterschenkelbruch|Beckenbruch|Rippenbruch|Armbruch|Beinbruch|Handgelenksbruch|Handgelenkbruch|Knöchelbruch|Kieferbruch|Nasenbeinbruch|Schlüsselbeinbruch|Wadenbeinbruch|Schienbeinbruch|Wirbelbruch|Hüftbruch|Fußbruch|Mittelfußbruch|Zehenbruch|Fingerbruch|Schädelbruch|Schädelbasisbruch|Knochenbruch|Fraktur|Ermüdungsbruch)',
    '(Blinddarm|Knie|Hüft|Herz|Mandel|Bypass|Rücken|Schulter|Augen|Kreuzband|Gallen|Galle|Leisten|Leistenbruch|Brust|Bandscheiben|Not|Magen|Darm|Prostata|Krampfader|Meniskus|Schilddrüsen|Wirbelsäulen|Hand|Fuß|Lungen|Nieren|Gehirn|Tumor|Polypen|Star|Weisheitszahn|Ohren|Nasen) (OP|Operation)',
    '(Blinddarm|Knie|Hüft|Herz|Mandel|Bypass|Rücken|Schulter|Augen|Kreuzband|Gallen|Leisten|Brust|Bandscheiben|Not|Magen|Darm|Prostata|Krampfader|Meniskus|Schilddrüsen|Wirbelsäulen|Lungen|Nieren|Tumor|Star)operation',
    '(Herzkatheter|Herzschrittmacher|Stent|Stents|Bypass|künstlichen Darmausgang|Organtransplantation|Nierentransplantation|Lebertransplantation|Stammzelltransplantation|Spenderniere|Spenderorgan|Kaiserschnitt|Totgeburt|Biopsie|Darmspiegelung|Magenspiegelung|Ausschabung|Sterilisation|Magenverkleinerung|Fettabsaugung|Magenband)',
    '(neue|neues|neuen|künstliche|künstliches|künstlichen) (Hüfte|Hüftgelenk|Knie|Kniegelenk|Niere|Leber|Herzklappe)',
    '(MS Schub|Krampfanfall|epileptischer Anfall|epileptischen Anfall|Krebsdiagnose)',
    'hat Läuse',
    '(*entzündung|*krebs|*karzinom|*embolie|*arthrose|*fraktur|*lähmung|*infarkt|*thrombose|*phobie|*psychose|*depression|*infektion|*allergie|*tumor)',
    'HIV',
    '(Fehlgeburten|Totgeburten|Schlaganfälle|Herzinfarkte|Tumore|Tumoren|Suizidversuche|Nervenzusammenbrüche|Operationen am Herzen|Rückfälle)',
    '(depressive|depressiven|manische|manischen|psychotische|psychotischen) (Episode|Phase|Schub)',
    '(Sichelzellanämie|Sichelzellkrankheit|Sichelzellkrise|Mukoviszidose|Hämophilie|Chorea Huntington|Myasthenie|Morbus Bechterew|Long Covid|ME CFS|Alkoholrückfall|Suizidgedanken|Selbstmordversuch|Selbstmordgedanken|Kaufsucht|Pornosucht|Co Abhängigkeit|Wahnvorstellungen|Halluzinationen|Verfolgungswahn|Dissoziation|Selbstverletzung|Erektionsstörung|Unfruchtbarkeit|Kinderwunschbehandlung|künstliche Befruchtung|Wechseljahre)',
  ],
  [
    '(kein|Hals und) Beinbruch',
    '(Fluss|Einsiedler|Taschen|Signal|Edel)krebs',
    'keine (Entzündung|Infektion|Allergie)',
    '(Läuse|Virus) (im Garten|auf den Rosen|an den Rosen)',
    'Corona (Bier|Flasche|Zeit|Jahre|Krise|Pandemie|Regeln|Hilfe|Hilfen)',
  ],
);

const english = named(
  [
    '(stroke|dementia|cancer|tumour|tumor|leukaemia|leukemia|chemo|chemotherapy|depression|psychosis|schizophrenia|overdose|detox|withdrawal|miscarriage|stillbirth|abortion|termination|epilepsy|diabetes|hepatitis|tuberculosis|anorexia|bulimia|autism|ADHD|dyslexia|incontinence|amputation|sepsis|bipolar|self harm|suicide attempt|heart attack|biopsy|diagnosis|chlamydia|syphilis|gonorrhoea|gonorrhea)',
    '(seizure|seizures)',
    '=ALS',
    '(miscarriages|stillbirths|strokes|heart attacks|breakdowns|tumours|tumors|overdoses|suicide attempts|terminations|relapses)',
    '(depressive|manic|bipolar|dissociative) (episode|episodes)',
    'stage (one|two|three|four|1|2|3|4|I|II|III|IV) (ovarian|breast|lung|prostate|pancreatic|colon|bowel|liver|kidney|brain|throat|cervical|bladder|stomach|bone|skin|melanoma|lymphoma|cancer)',
    '(ovarian|breast|lung|prostate|pancreatic|colon|bowel|liver|kidney|throat|cervical|bladder|bone|blood|skin|testicular|thyroid) cancer',
    '(sickle cell|sickle cell crisis|haemophilia|hemophilia|motor neuron disease|myasthenia|congestive heart failure|kidney transplant list|liver failure|suicidal thoughts|hallucinations|paranoia|infertility|fertility treatment|erectile dysfunction|hospice care|memory loss|schizoaffective disorder|personality disorder|a relapse)',
    'HIV',
    'SEN report',
    "(radiotherapy|radiation|dialysis|rehab|burnout|pneumonia|lymphoma|melanoma|endometriosis|alzheimers|parkinsons|alzheimer's|parkinson's|arthritis|blood clot|blood clots|brain bleed|aneurysm|psychotic episode|postnatal depression|addiction)",
    '(nervous|mental) breakdown',
    'multiple sclerosis',
    '(panic|anxiety) (attacks|disorder)',
    'eating disorder',
    '(scarlet fever|chickenpox|chicken pox|measles|mumps|rubella|whooping cough|slapped cheek|hand foot and mouth|impetigo|ringworm|scabies|head lice|nits|norovirus|rotavirus|salmonella|influenza|flu|the flu|covid|covid 19|long covid|shingles|glandular fever|mononucleosis|strep throat|strep A|tonsillitis|bronchitis|meningitis|lyme disease|malaria|dengue|cellulitis|legionnaires|MRSA|diphtheria|tetanus|mpox|conjunctivitis|laryngitis|appendicitis|gastroenteritis|a stomach bug)',
    "(high blood pressure|hypertension|angina|atrial fibrillation|heart failure|heart disease|heart condition|asthma|COPD|emphysema|sleep apnoea|sleep apnea|rheumatoid arthritis|gout|osteoporosis|fibromyalgia|Crohn's|Crohns|colitis|irritable bowel|IBS|IBD|coeliac disease|celiac disease|cirrhosis|kidney failure|kidney disease|kidney stones|gallstones|eczema|psoriasis|lupus|motor neurone disease|muscular dystrophy|cerebral palsy|cystic fibrosis|tinnitus|cataracts|glaucoma|macular degeneration|migraines|concussion|hernia|sciatica|slipped disc|herniated disc|torn ligament|stress fracture|hip fracture|PTSD|OCD|severe anxiety|postpartum depression|drinking problem|gambling addiction|alcoholism|pulmonary embolism|embolism|deep vein thrombosis|fibroids|ovarian cyst|gestational diabetes|pre eclampsia|preeclampsia|anaemia|anemia|Tourette's|scoliosis|vertigo|heart murmur|pancreatitis|diverticulitis|peritonitis|jaundice|delirium|paralysis|frostbite|a mental health crisis|vocal nodules|polyps|bedsores|a brain injury|a head injury|food allergy|peanut allergy|nut allergy)",
    '(hysterectomy|mastectomy|lumpectomy|vasectomy|colonoscopy|colostomy|stoma|appendectomy|tonsillectomy|caesarean|c section|laparoscopy|angioplasty|pacemaker|stent|stents|transplant|kidney transplant|liver transplant|triple bypass|double bypass|heart bypass|gastric band|gastric bypass|skin graft|IVF)',
    '(hip|knee|shoulder|heart valve) replacement',
    '(hip|knee|heart|back|brain|shoulder|eye|cataract|spinal|bowel|lung|kidney|hernia|bypass|gallbladder|appendix|prostate|foot|hand|ankle|neck|thyroid|breast|open heart) (surgery|operation|op)',
    '(broken|fractured|shattered|dislocated|torn|ruptured|sprained) (hip|leg|arm|wrist|ankle|foot|toe|elbow|shoulder|collarbone|rib|ribs|jaw|pelvis|kneecap|hand|finger|thumb|femur|heel|back|neck|nose|skull|spine|tailbone|vertebra|ACL|hamstring|achilles|meniscus|ligament|ligaments)',
  ],
  [
    'stroke of (luck|genius|midnight|bad luck|inspiration|the pen)',
    'man flu',
    'a relapse (into|back into)',
    '(an|the|my) addiction',
    'covid (era|days|times|lockdown|years)',
    'heart attack on a plate',
  ],
);

export const illnessWords: Dictionary<Illness> = {
  de: [german, ...bodyEvents.de, ...medicines.de, ...pregnancies.de],
  en: [english, ...bodyEvents.en, ...medicines.en, ...pregnancies.en],
};
