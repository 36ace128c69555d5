/**
 * The shared library of warning signs, one document each. Every text completes the heading of its care route “… if:”.
 *
 * Universal ones stand on every condition page. The others stand where a condition names them.
 * Each has a source that says the same of the sign, not of the wording: some are pages of another country's health
 * service, regulator or charity, because no guideline for BC was found.
 *
 * Other names are what people search for. A search with all the words of one, in any order and form, shows the card, so a
 * name must not be in a harmless search: “leak” alone is also a disc's, “buttock pain” is sciatica.
 */
import { refs } from '../build.ts'
import type { RedFlag } from '../documents.ts'

type RedFlagFields = Pick<RedFlag, 'text' | 'why' | 'screenQuestion' | 'alsoKnownAs'> & { universal?: boolean; citations: string[] }

function redFlags(level: RedFlag['level'], flags: Record<string, RedFlagFields>): RedFlag[] {
  return Object.entries(flags).map(([code, { text, why, universal = true, screenQuestion, alsoKnownAs, citations }], index) => ({
    _id: `redFlag-${code}`,
    _type: 'redFlag',
    code,
    text,
    why,
    level,
    universal,
    order: index + 1,
    screenQuestion,
    ...(alsoKnownAs ? { alsoKnownAs } : {}),
    citations: refs(...citations.map((slug) => `citation-${slug}`)),
  }))
}

const emergency = redFlags('emergency', {
  're-saddle': {
    text: 'you have numbness, tingling or changed feeling around your genitals, anus, buttocks or inner thighs, for example when you wipe',
    why: 'The nerves at the bottom of your spine may be squeezed and need emergency care.',
    screenQuestion: 'Do you have numbness, tingling or changed feeling around your genitals, anus, buttocks or inner thighs, for example when you wipe?',
    alsoKnownAs: ['saddle numbness', 'saddle anaesthesia', 'saddle tingling', 'saddle area', 'cauda equina', 'CES', 'numb bum', 'numb bottom', 'bum tingling', 'bottom tingling', 'numb groin', 'groin tingling', 'numb genitals', 'genital tingling', 'private parts', 'numb inner thighs', 'inner thigh tingling', 'numb between my legs', 'numb down there', 'numb anus', 'numb vagina', 'numb penis', 'numb testicles', 'numb crotch', 'cannot feel my bottom', 'cannot feel my bum', 'no feeling down there', 'numb down below', 'lost feeling bum', 'lost feeling groin', 'no feeling bum', 'wipe'],
    citations: ['girft-2023', 'finucane-2020'],
  },
  're-bladder': {
    text: 'you have new trouble with peeing: cannot start, cannot pee, cannot feel a full bladder, or leak pee',
    why: 'The nerves that control your bladder may be squeezed and need emergency care.',
    screenQuestion: 'Do you have new trouble with peeing: cannot start, cannot pee, cannot feel a full bladder, or leak pee?',
    alsoKnownAs: ['pee', 'bladder', 'incontinence', 'incontinent', 'catheter', 'wetting myself', 'wet the bed', 'wet my pants', 'leak down there', 'urinary', 'toilet control'],
    citations: ['girft-2023', 'finucane-2020'],
  },
  're-bowel': {
    text: 'you have a new loss of bowel control, or cannot feel when you poo',
    why: 'The nerves that control your bowel may be squeezed and need emergency care.',
    screenQuestion: 'Do you have a new loss of bowel control or feeling?',
    alsoKnownAs: ['poo', 'bowel control', 'loss of bowel', 'losing bowel', 'lost bowel', 'bowel numb', 'bowel leak', 'bowel accident', 'bowel incontinence', 'faecal', 'fecal', 'feces', 'soiled myself', 'messed myself', 'accident in my pants', 'cannot feel the toilet'],
    citations: ['girft-2023', 'finucane-2020'],
  },
  're-sexual': {
    text: 'you have back pain with a new loss of feeling in your genitals, or of sexual function',
    why: 'The same nerves control feeling and sexual function, and they may be squeezed.',
    screenQuestion: 'Do you have back pain with a new loss of feeling in your genitals, or of sexual function?',
    alsoKnownAs: ['erection', 'erectile dysfunction', 'impotence', 'impotent', 'orgasm', 'numb during sex', 'cannot feel sex', 'sexual function', 'sexual problem', 'loss of sexual feeling'],
    citations: ['girft-2023', 'finucane-2020'],
  },
  're-bilateral': {
    text: 'you have new or worsening pain, numbness, tingling or weakness down both legs (not a long-standing ache on walking that a doctor has checked)',
    why: 'Signs in both legs can mean that many nerves are squeezed.',
    screenQuestion: 'Do you have new or worsening pain, numbness, tingling or weakness down both legs, other than a long-standing ache that a doctor has checked?',
    alsoKnownAs: ['numb both legs', 'both legs tingling', 'both legs weak', 'pain in both legs', 'both feet numb', 'both feet tingling', 'both feet weak', 'pain in both feet', 'sciatica both legs', 'sciatica both sides', 'bilateral sciatica', 'cannot feel my legs', 'cannot feel my feet', 'no feeling in my legs'],
    citations: ['girft-2023', 'finucane-2020'],
  },
  're-weakness': {
    text: 'a leg or foot is very weak or quickly getting weaker, such as a foot that drops',
    why: 'A nerve may be badly squeezed and need care fast.',
    screenQuestion: 'Is a leg or foot very weak or quickly getting weaker, such as a foot that drops?',
    alsoKnownAs: ['foot drop', 'dragging my foot', 'dragging my leg', 'toes drag', 'cannot lift my foot', 'cannot lift my toes', 'cannot move my leg', 'cannot move my foot', 'cannot walk', 'leg gives way', 'leg giving way', 'leg gave way', 'legs buckle', 'leg collapses', 'very weak leg', 'very weak foot', 'leg getting weaker', 'foot getting weaker', 'weak leg getting worse', 'paralysed', 'paralyzed', 'paralysis'],
    citations: ['girft-2023', 'finucane-2020'],
  },
  're-trauma': {
    text: 'your pain began after a serious accident, or after a fall from a height',
    why: 'A bone in the spine may be broken.',
    screenQuestion: 'Did your pain begin after a serious accident or a fall from a height?',
    alsoKnownAs: ['accident', 'crash', 'collision', 'hit by a car', 'hit by a truck', 'fall from height', 'fall from ladder', 'fell off a roof', 'fell down the stairs', 'fell off a horse', 'fell off a bike', 'broken back', 'broke my back', 'broken spine', 'run over by a car', 'ran over by a car'],
    citations: ['finucane-2020', 'fraser-health-emergency'],
  },
  're-chest': {
    text: 'you have chest pain, sudden trouble breathing, fainting, or sudden severe tearing pain in your back or tummy',
    why: 'The cause may be your heart, your lungs or the main artery in your body.',
    screenQuestion: 'Do you have chest pain, sudden trouble breathing, fainting, or sudden severe tearing pain in your back or tummy?',
    alsoKnownAs: ['chest pain', 'chest tightness', 'chest pressure', 'crushing chest', 'heart attack', 'cardiac arrest', 'trouble breathing', 'cannot breathe', 'hard to breathe', 'difficulty breathing', 'short of breath', 'breathless', 'faint', 'passed out', 'blacked out', 'blackout', 'collapsed suddenly', 'sudden collapse', 'unconscious', 'tearing pain', 'ripping pain', 'aorta', 'aortic', 'aneurysm', 'aneurism', 'blood clot in lung', 'pulmonary embolism'],
    citations: ['fraser-health-emergency', 'think-aorta'],
  },
  're-sepsis': {
    text: 'you have back pain with fever or chills, and also feel very unwell, inject drugs, have a weak immune system or recent spine procedure',
    why: 'You may have a serious infection.',
    screenQuestion: 'Do you have fever or chills with any of these: feeling very unwell, injecting drugs, a weak immune system, a recent spine procedure?',
    alsoKnownAs: ['sepsis', 'septic', 'chills', 'shivering', 'fever very unwell', 'fever and very sick', 'rigors', 'blood poisoning', 'infected spine', 'spinal infection', 'discitis', 'epidural abscess', 'inject drugs', 'IV drugs', 'intravenous drugs', 'heroin', 'fever weak immune system', 'fever after surgery', 'fever after epidural', 'fever after injection', 'fever and chemo', 'fever chemotherapy'],
    citations: ['finucane-2020', 'fraser-health-emergency'],
  },
})

const sameDay = redFlags('sameDay', {
  'ur-fever': {
    text: 'you have a high temperature with back pain',
    why: 'Fever with back pain can be a sign of infection.',
    screenQuestion: 'Do you have a high temperature?',
    alsoKnownAs: ['fever', 'feverish', 'high temperature', 'night sweats'],
    citations: ['finucane-2020'],
  },
  'ur-cancer': {
    text: 'you have had cancer and your back pain is new',
    why: 'Some cancers can spread to the spine, so a doctor needs to check.',
    screenQuestion: 'Have you ever had cancer, and is your back pain new?',
    alsoKnownAs: ['cancer', 'tumour', 'tumor', 'metastatic', 'metastasis', 'oncology', 'chemo', 'chemotherapy'],
    citations: ['finucane-2020'],
  },
  'ur-weight': {
    text: 'you are losing weight without trying',
    why: 'Weight loss with back pain can have a cause outside the back.',
    screenQuestion: 'Are you losing weight without trying?',
    alsoKnownAs: ['weight loss', 'losing weight', 'lost weight', 'weight dropping', 'unexplained weight'],
    citations: ['finucane-2020'],
  },
  'ur-night': {
    text: 'your pain does not ease with rest, or is worse at night',
    why: 'Most back pain changes with rest and movement, so a doctor needs to check pain that does not.',
    screenQuestion: 'Is your pain worse at night, or does it not ease with rest?',
    alsoKnownAs: ['night pain', 'worse at night', 'constant pain', 'pain never stops', 'pain wakes me', 'pain worse at rest', 'pain even at rest'],
    citations: ['finucane-2020'],
  },
  'ur-lump': {
    text: 'you have a lump or swelling in your back, or your back has changed shape',
    why: 'A new lump or change of shape needs to be looked at.',
    screenQuestion: 'Do you have a lump or swelling in your back, or has your back changed shape?',
    alsoKnownAs: ['lump', 'swelling in my back', 'back changed shape', 'bulge on my back', 'new hump'],
    citations: ['chcp-back'],
  },
  'ur-thoracic': {
    text: 'your pain is between your shoulder blades',
    why: 'Pain in the upper back is less common and can have other causes.',
    screenQuestion: 'Is your pain between your shoulder blades?',
    alsoKnownAs: ['shoulder blade pain', 'upper back pain', 'middle back pain', 'mid back pain', 'thoracic pain'],
    citations: ['finucane-2020'],
  },
  'ur-fragile': {
    text: 'your pain began with a fall or strain, and you have weak bones, are older or take steroids long term',
    why: 'Weak bones can break with little force.',
    screenQuestion: 'Did your pain begin with a fall or strain, and do you have weak bones, older age or long-term steroids?',
    alsoKnownAs: ['steroids', 'prednisone', 'prednisolone', 'cortisone', 'osteoporosis', 'osteopenia', 'brittle bones', 'weak bones', 'thin bones', 'compression fracture', 'vertebral fracture', 'spine fracture', 'fall older', 'elderly fall', 'senior fall'],
    citations: ['finucane-2020'],
  },
  'ur-child': {
    text: 'a child or teen has back pain with fever, a limp, pain at night, weakness or numbness',
    why: 'Back pain with these signs is less common in children and needs a check.',
    screenQuestion: 'Is this about a child or teen who also has fever, a limp, pain at night, weakness or numbness?',
    alsoKnownAs: ['child fever', 'child limp', 'child night', 'child weak', 'child numb', 'teen fever', 'teen limp', 'teen night', 'teen weak', 'teen numb', 'toddler back pain', 'baby back pain', 'son limping', 'daughter limping'],
    citations: ['pmm-back-pain', 'rodriguez-2010'],
  },
  'ur-pregnant': {
    text: 'you are pregnant and have bleeding, fluid loss, fever, or pain that comes and goes regularly',
    why: 'These can be signs of labour or of a problem with the pregnancy.',
    screenQuestion: 'Are you pregnant, with bleeding, fluid loss, fever, or pain that comes and goes regularly?',
    alsoKnownAs: ['pregnant bleeding', 'pregnant blood', 'pregnant spotting', 'pregnant fluid', 'pregnant fever', 'pregnant cramps', 'water broke', 'waters breaking', 'miscarriage', 'pregnant pain comes and goes', 'pregnant contractions', 'having contractions', 'going into labour', 'going into labor'],
    citations: ['healthy-families-bc-labour', 'mlhu-pregnancy'],
  },
  'ur-neuro': {
    text: 'you have new numbness or weakness in one leg',
    why: 'A nerve in your back may be irritated or squeezed.',
    screenQuestion: 'Do you have new numbness or weakness in one leg?',
    alsoKnownAs: ['numb leg', 'numb foot', 'numb toes', 'weak leg', 'weak foot', 'cannot feel my foot', 'cannot feel my toes'],
    citations: ['finucane-2020'],
  },
  'ur-dvt': {
    text: 'one calf is swollen, hot and sore (do not have a massage)',
    why: 'This can be a blood clot, which needs a doctor and no massage.',
    screenQuestion: 'Is one calf swollen, hot and sore?',
    alsoKnownAs: ['swollen calf', 'hot calf', 'red calf', 'swollen leg', 'DVT', 'thrombosis', 'clot'],
    citations: ['nice-2020-clots', 'emory-clots', 'sutham-2020'],
  },
})

const routine = redFlags('routine', {
  'ro-not-better': {
    text: 'your pain is no better after a few weeks, or stops you doing normal things',
    why: 'A doctor or nurse practitioner can check the cause and the next steps.',
    screenQuestion: 'Is your pain no better after a few weeks, or does it stop you doing normal things?',
    citations: ['nice-2020'],
  },
  'ro-inflammatory': {
    text: 'your back pain began before 45, lasts over 3 months, wakes you late at night, and eases with movement',
    why: 'This pattern can be a sign of inflammatory arthritis of the spine.',
    screenQuestion: 'Did your back pain begin before 45 and last over 3 months? Does it wake you late at night, and ease with movement?',
    citations: ['nice-2017'],
  },
  'ro-child': {
    text: 'a child or teen has back pain, or uneven shoulders or waist',
    why: 'A curve that is found while a child grows can be watched and treated.',
    screenQuestion: 'Is this about a child or teen with back pain, or with uneven shoulders or waist?',
    citations: ['pmm-back-pain', 'negrini-2018'],
  },
  'ro-joints': {
    text: 'you also have other swollen joints, psoriasis, bowel disease or eye inflammation',
    why: 'Together these can be signs of inflammatory arthritis.',
    screenQuestion: 'Do you also have other swollen joints, psoriasis, bowel disease or eye inflammation?',
    citations: ['nice-2017'],
  },
  'ro-curve': {
    universal: false,
    text: 'a curve in your spine that a doctor has found is quickly getting worse',
    why: 'A doctor can measure the curve and say if it needs treatment.',
    screenQuestion: 'Is a curve in your spine that a doctor has found quickly getting worse?',
    citations: ['negrini-2018'],
  },
  'ro-walking': {
    universal: false,
    text: 'you get leg pain when you walk and a doctor has not checked the cause',
    why: 'Leg pain on walking can come from poor blood flow in an artery as well as from the spine.',
    screenQuestion: 'Do you get leg pain when you walk that no doctor has checked?',
    citations: ['katz-2022'],
  },
})

const pauseMassage = redFlags('pauseMassage', {
  'pa-clot': {
    text: 'you have, or may have, a blood clot (call 8-1-1 or see a doctor today)',
    why: 'A blood clot needs a doctor before anything else.',
    screenQuestion: 'Do you have, or might you have, a blood clot?',
    citations: ['nysed-precautions', 'sutham-2020'],
  },
  'pa-infection': {
    text: 'you have a fever or an infection (with back pain: call 8-1-1 today, or 9-1-1 if very unwell)',
    why: 'Massage can wait until you are well.',
    screenQuestion: 'Do you have a fever or an infection?',
    citations: ['nysed-precautions'],
  },
  'pa-skin': {
    text: 'you have a skin infection, an open wound or a burn in the area',
    why: 'Touch can hurt damaged skin or spread an infection.',
    screenQuestion: 'Do you have a skin infection, an open wound or a burn where you would be massaged?',
    citations: ['nysed-precautions'],
  },
  'pa-fracture': {
    text: 'you have had a broken bone or surgery not long ago',
    why: 'A massage therapist does not treat a recent broken bone, and fresh wounds need time.',
    screenQuestion: 'Have you had a broken bone or surgery not long ago?',
    citations: ['bc-reg-280-2008', 'nysed-precautions'],
  },
  'pa-bleeding': {
    text: 'you take blood thinners or bleed easily',
    why: 'You may bruise or bleed more easily.',
    screenQuestion: 'Do you take blood thinners, or do you bleed easily?',
    citations: ['bhf-massage', 'nysed-precautions'],
  },
  'pa-cancer': {
    text: 'you have cancer (ask your care team first)',
    why: 'Your care team can say which areas and how much pressure are all right for you.',
    screenQuestion: 'Do you have cancer?',
    citations: ['macmillan-massage', 'nysed-precautions'],
  },
  'pa-osteoporosis': {
    text: 'you have severe osteoporosis (very weak bones)',
    why: 'Weak bones can break under firm pressure.',
    screenQuestion: 'Do you have severe osteoporosis (weak bones)?',
    citations: ['nos-complementary', 'nysed-precautions'],
  },
  'pa-heart': {
    text: 'you have high blood pressure that is not under control, or a heart problem',
    why: 'A doctor should say first if massage is all right for you.',
    screenQuestion: 'Do you have high blood pressure that is not under control, or a heart problem?',
    citations: ['bhf-massage', 'cambron-2006'],
  },
  'pa-flare': {
    text: 'you have a joint that is hot, swollen and in a flare',
    why: 'Pressure on an inflamed joint can make it sorer.',
    screenQuestion: 'Is a joint hot and swollen at the moment?',
    citations: ['nysed-precautions'],
  },
  'pa-pregnancy': {
    text: 'you are pregnant (your massage needs to be adapted)',
    why: 'Your position on the table and the pressure need to change.',
    screenQuestion: 'Are you pregnant?',
    citations: ['nysed-precautions', 'sutham-2020'],
  },
  'pa-child': {
    text: 'a child or teen has back pain (a doctor or nurse practitioner comes first)',
    why: 'Back pain in a child or teen needs a check before a massage.',
    screenQuestion: 'Is this for a child or teen with back pain?',
    citations: ['pmm-back-pain', 'rodriguez-2010'],
  },
  'pa-walking': {
    universal: false,
    text: 'you get leg pain when you walk that no doctor has checked (a doctor comes first)',
    why: 'The cause may be poor blood flow in an artery.',
    screenQuestion: 'Do you get leg pain when you walk that no doctor has checked?',
    citations: ['katz-2022'],
  },
  'pa-numb': {
    text: 'you have lost feeling in the area',
    why: 'You may not notice if the pressure is too strong.',
    screenQuestion: 'Have you lost feeling where you would be massaged?',
    citations: ['nysed-precautions'],
  },
})

export const redFlagLibrary: readonly RedFlag[] = [...emergency, ...sameDay, ...routine, ...pauseMassage]
