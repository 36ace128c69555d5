/**
 * Every source that a page uses, once. The comment before an entry is its number in the clinical brief.
 *
 * A DOI stands here only where the brief prints it as checked, or where it was found again in a stored copy of
 * the source. Otherwise the entry carries the address at which the source was found.
 */
import type { Citation } from '../documents.ts'

type CitationFields = Omit<Citation, '_id' | '_type' | 'status'> & Partial<Pick<Citation, 'status'>>

function citation(slug: string, fields: CitationFields): Citation {
  return { _id: `citation-${slug}`, _type: 'citation', status: 'current', ...fields }
}

const massageAndBackPain: Citation[] = [
  // R1
  citation('furlan-2015', {
    type: 'systematic-review',
    authors: 'Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M',
    year: 2015,
    title: 'Massage for low-back pain',
    container: 'Cochrane Database of Systematic Reviews 2015, issue 9, CD001929',
    doi: '10.1002/14651858.CD001929.pub3',
    publisher: 'Cochrane',
    populationNote: '3,096 people in 25 trials. Only 1 trial was about new low back pain.',
    plainSummary: 'A review of 25 trials could not be sure if massage helps with low back pain.',
  }),
  // R2
  citation('rizzo-2025', {
    type: 'systematic-review',
    authors: 'Rizzo RRN, Cashin AG, Wand BM, et al.',
    year: 2025,
    title: 'Non-pharmacological and non-surgical treatments for low back pain in adults: an overview of Cochrane reviews',
    container: 'Cochrane Database of Systematic Reviews 2025, issue 3',
    doi: '10.1002/14651858.CD014691.pub2',
    publisher: 'Cochrane',
    populationNote: '97,183 people in 644 trials.',
    plainSummary: 'A look at 644 trials found that staying active and exercise probably help with low back pain.',
  }),
  // R3
  citation('cashin-2025', {
    type: 'systematic-review',
    authors: 'Cashin AG, Furlong BM, Kamper SJ, et al.',
    year: 2025,
    title: 'Analgesic effects of non-surgical and non-interventional treatments for low back pain',
    container: 'BMJ Evidence-Based Medicine 2025',
    doi: '10.1136/bmjebm-2024-112974',
    populationNote: '301 trials of 56 treatments, each tested against a dummy treatment.',
    plainSummary: 'In 301 trials, about 1 in 10 treatments for low back pain worked better than a dummy one.',
  }),
  // R4
  citation('mak-2024', {
    type: 'systematic-review',
    authors: 'Mak S, Allen J, Begashaw M, et al.',
    year: 2024,
    title: 'Use of Massage Therapy for Pain, 2018–2023',
    container: 'JAMA Network Open 2024;7(7):e2422259',
    doi: '10.1001/jamanetworkopen.2024.22259',
    populationNote: 'Summaries of studies of massage for pain, low back pain among them.',
    plainSummary: 'A map of the studies of massage for pain found no result that we can be highly sure of.',
  }),
  // R5
  citation('who-2023', {
    type: 'guideline',
    authors: 'World Health Organization',
    year: 2023,
    title: 'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK599210/',
    publisher: 'World Health Organization, Geneva',
    jurisdiction: 'Worldwide',
    populationNote: 'Adults with low back pain for more than 3 months and no clear cause.',
    plainSummary: 'The World Health Organization says that massage may be part of care, but that the studies are very weak.',
  }),
  // R6
  citation('nice-2020', {
    type: 'guideline',
    authors: 'National Institute for Health and Care Excellence',
    year: 2020,
    title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
    url: 'https://www.nice.org.uk/guidance/ng59',
    publisher: 'National Institute for Health and Care Excellence',
    jurisdiction: 'England',
    populationNote: 'People aged 16 or over with low back pain, with or without sciatica.',
    statusNote: 'Published in 2016 and updated in 2020.',
    plainSummary: 'The guide for England allows massage only along with exercise.',
  }),
  // R7
  citation('qaseem-2017', {
    type: 'guideline',
    authors: 'Qaseem A, Wilt TJ, McLean RM, Forciea MA',
    year: 2017,
    title: 'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: a clinical practice guideline from the American College of Physicians',
    container: 'Annals of Internal Medicine 2017;166(7):514-530',
    doi: '10.7326/M16-2367',
    publisher: 'American College of Physicians',
    jurisdiction: 'United States',
    populationNote: 'Adults with low back pain.',
    status: 'expired',
    statusNote: 'American College of Physicians guidelines lapse after 5 years, so this one has expired.',
    plainSummary: 'This guideline, now expired, lists heat and massage for new low back pain, with weak proof for massage.',
  }),
  // R8
  citation('cherkin-2011', {
    type: 'rct',
    authors: 'Cherkin DC, Sherman KJ, Kahn J, et al.',
    year: 2011,
    title: 'A comparison of the effects of 2 types of massage and usual care on chronic low back pain: a randomized, controlled trial',
    container: 'Annals of Internal Medicine 2011;155(1):1-9',
    doi: '10.7326/0003-4819-155-1-201107050-00002',
    populationNote: '401 people with long-lasting low back pain. They had 10 massages, 1 a week.',
    plainSummary: 'A trial of 401 people set 2 kinds of massage against usual care.',
  }),
  // R9
  citation('kngf-2021', {
    type: 'guideline',
    authors: 'Royal Dutch Society for Physical Therapy (KNGF)',
    year: 2021,
    title: 'KNGF-richtlijn Lage rugpijn en lumbosacraal radiculair syndroom, section C.4.2 Massage',
    url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
    publisher: 'Koninklijk Nederlands Genootschap voor Fysiotherapie',
    jurisdiction: 'Netherlands',
    populationNote: 'People with low back pain or sciatica.',
    plainSummary: 'The Dutch guide says not to use massage on its own, or for sciatica.',
  }),
  // R10
  citation('yin-2014', {
    type: 'systematic-review',
    authors: 'Yin P, Gao N, Wu J, Litscher G, Xu S',
    year: 2014,
    title: 'Adverse events of massage therapy in pain-related conditions: a systematic review',
    container: 'Evidence-Based Complementary and Alternative Medicine 2014:480956',
    doi: '10.1155/2014/480956',
    populationNote: '138 harms in 40 reports over 11 years.',
    plainSummary: 'Reports of serious harm from massage are few, and most of them followed forceful work.',
  }),
]

const whatStudiesMeasured: Citation[] = [
  // R11
  citation('day-1987', {
    type: 'rct',
    authors: 'Day JA, et al.',
    year: 1987,
    title: 'Effect of massage on serum level of beta-endorphin and beta-lipotropin in healthy adults',
    container: 'Physical Therapy 1987;67(6):926-930',
    doi: '10.1093/ptj/67.6.926',
    populationNote: '21 healthy adults without pain.',
    plainSummary: 'In a small trial, endorphin levels were the same after massage as after rest.',
  }),
  // R12. Authors found again at PubMed 2526775.
  citation('kaada-1989', {
    type: 'lab',
    authors: 'Kaada B, Torsteinbø O',
    year: 1989,
    title: 'Increase of plasma beta-endorphins in connective tissue massage',
    container: 'General Pharmacology 1989;20(4):487-489',
    doi: '10.1016/0306-3623(89)90200-0',
    pmid: '2526775',
    populationNote: '12 volunteers. Nobody had a different treatment to compare with.',
    plainSummary: 'In 12 people, endorphin levels rose for about 1 hour after one kind of massage.',
  }),
  // R13. Authors found again at link.springer.com and PubMed 17483960.
  citation('bender-2007', {
    type: 'systematic-review',
    authors: 'Bender T, Nagy G, Barna I, Tefner I, Kádas É, Géher P',
    year: 2007,
    title: 'The effect of physical therapy on beta-endorphin levels',
    container: 'European Journal of Applied Physiology 2007;100(4):371-382',
    doi: '10.1007/s00421-007-0469-9',
    pmid: '17483960',
    populationNote: 'A review of studies of many kinds of treatment, massage among them.',
    plainSummary: 'Studies of massage and endorphins do not agree, this review found.',
  }),
  // R14
  citation('shoemaker-1997', {
    type: 'lab',
    authors: 'Shoemaker JK, Tiidus PM, Mader R',
    year: 1997,
    title: 'Failure of manual massage to alter limb blood flow: measures by Doppler ultrasound',
    container: 'Medicine and Science in Sports and Exercise 1997;29(5):610-614',
    url: 'https://journals.lww.com/acsm-msse/Fulltext/1997/05000/Failure_of_manual_massage_to_alter_limb_blood.4.aspx',
    populationNote: 'Limb muscles were studied, not the back.',
    plainSummary: 'Ultrasound showed no rise in blood flow to the limb muscles during massage.',
  }),
  // R15
  citation('hinds-2004', {
    type: 'lab',
    authors: 'Hinds T, McEwan I, Perkes J, et al.',
    year: 2004,
    title: 'Effects of massage on limb and skin blood flow after quadriceps exercise',
    container: 'Medicine and Science in Sports and Exercise 2004;36(8):1308-1313',
    pmid: '15292737',
    url: 'https://pubmed.ncbi.nlm.nih.gov/15292737/',
    populationNote: '13 men, after hard thigh exercise. The back was not studied.',
    plainSummary: 'After thigh massage, more blood flowed in the skin, but not in the main leg artery.',
  }),
  // R16
  citation('wiltshire-2010', {
    type: 'lab',
    authors: 'Wiltshire EV, Poitras V, Pak M, et al.',
    year: 2010,
    title: 'Massage impairs postexercise muscle blood flow and “lactic acid” removal',
    container: 'Medicine and Science in Sports and Exercise 2010;42(6):1062-1071',
    doi: '10.1249/MSS.0b013e3181c9214f',
    populationNote: 'People who had just exercised hard. The back was not studied.',
    plainSummary: 'Right after hard exercise, less blood flowed in the muscle with massage than with rest.',
  }),
  // R17. DOI found again at scite.ai.
  citation('crane-2012', {
    type: 'lab',
    authors: 'Crane JD, Ogborn DI, Cupido C, et al.',
    year: 2012,
    title: 'Massage therapy attenuates inflammatory signaling after exercise-induced muscle damage',
    container: 'Science Translational Medicine 2012;4(119):119ra13',
    doi: '10.1126/scitranslmed.3002882',
    populationNote: '11 young men, thigh muscle, after very hard exercise. None had back pain.',
    plainSummary: 'In 11 young men, some signals in the thigh changed with massage after hard exercise.',
  }),
  // R18. PMID found again at healthdb.
  citation('moyer-2011', {
    type: 'systematic-review',
    authors: 'Moyer CA, Seefeldt L, Mann ES, Jackley LM',
    year: 2011,
    title: 'Does massage therapy reduce cortisol? A comprehensive quantitative review',
    container: 'Journal of Bodywork and Movement Therapies 2011;15(1):3-14',
    doi: '10.1016/j.jbmt.2010.06.001',
    pmid: '21147413',
    populationNote: 'Studies of many groups of people.',
    plainSummary: 'A review found an effect of close to zero on cortisol, a stress hormone.',
  }),
  // R19. DOI found again at scilit.com and in a copy of the paper.
  citation('moyer-2004', {
    type: 'systematic-review',
    authors: 'Moyer CA, Rounds J, Hannum JW',
    year: 2004,
    title: 'A meta-analysis of massage therapy research',
    container: 'Psychological Bulletin 2004;130(1):3-18',
    doi: '10.1037/0033-2909.130.1.3',
    populationNote: '37 studies of many groups of people. Most did not have back pain.',
    plainSummary: 'In 37 studies, people were less anxious after massage.',
  }),
  // R20
  citation('davis-2020', {
    type: 'systematic-review',
    authors: 'Davis HL, Alabed S, Chico TJA',
    year: 2020,
    title: 'Effect of sports massage on performance and recovery: a systematic review and meta-analysis',
    container: 'BMJ Open Sport and Exercise Medicine 2020;6(1):e000614',
    doi: '10.1136/bmjsem-2019-000614',
    populationNote: '1,012 people in 29 studies, mostly athletes.',
    plainSummary: 'In 29 studies, people could bend a little more after massage, but were no stronger.',
  }),
  // R21
  citation('jelen-2024', {
    type: 'rct',
    authors: 'Jelen A, Javornik E, Meh SG, Kozinc Ž',
    year: 2024,
    title: 'The effect of a 5-week therapeutic massage on erector spinae and upper trapezius muscle stiffness as determined by shear-wave elastography: a randomized controlled trial',
    container: 'Frontiers in Sports and Active Living 2024',
    doi: '10.3389/fspor.2024.1428301',
    populationNote: '30 active young women.',
    plainSummary: 'After 5 back massages in 5 weeks, a scan found no clear change in the low-back muscle.',
  }),
  // R22
  citation('eriksson-crommert-2015', {
    type: 'lab',
    authors: 'Eriksson Crommert M, Lacourpaille L, Heales LJ, Tucker K, Hug F',
    year: 2015,
    title: 'Massage induces an immediate, albeit short-term, reduction in muscle stiffness',
    container: 'Scandinavian Journal of Medicine and Science in Sports 2015;25(5):e490-e496',
    doi: '10.1111/sms.12341',
    populationNote: 'Calf muscle, 7 minutes of massage. The back was not studied.',
    plainSummary: 'A calf was a little less stiff right after massage, but not 3 minutes later.',
  }),
]

const safety: Citation[] = [
  // R23
  citation('finucane-2020', {
    type: 'guideline',
    authors: 'Finucane LM, Downie A, Mercer C, et al.',
    year: 2020,
    title: 'International Framework for Red Flags for Potential Serious Spinal Pathologies',
    container: 'Journal of Orthopaedic and Sports Physical Therapy 2020;50(7):350-372',
    doi: '10.2519/jospt.2020.9971',
    jurisdiction: 'Worldwide',
    plainSummary: 'A worldwide guide to the warning signs that back pain may have a serious cause.',
  }),
  // R24
  citation('girft-2023', {
    type: 'guideline',
    authors: 'Getting It Right First Time (GIRFT)',
    year: 2023,
    title: 'National Suspected Cauda Equina Syndrome Pathway',
    url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
    publisher: 'Getting It Right First Time',
    jurisdiction: 'England',
    plainSummary: 'A guide to quick care when the nerves at the bottom of the spine may be squeezed.',
  }),
]

const conditions: Citation[] = [
  // R25
  citation('brinjikji-2015', {
    type: 'systematic-review',
    authors: 'Brinjikji W, Luetmer PH, Comstock B, et al.',
    year: 2015,
    title: 'Systematic literature review of imaging features of spinal degeneration in asymptomatic populations',
    container: 'American Journal of Neuroradiology 2015;36(4):811-816',
    doi: '10.3174/ajnr.A4173',
    populationNote: '3,110 people with no back pain.',
    plainSummary: 'Scans of people with no pain often show disc changes, and more so with age.',
  }),
  // R26. DOI found again at ajnr.org.
  citation('brinjikji-2015-mri', {
    type: 'systematic-review',
    authors: 'Brinjikji W, Diehn FE, Jarvik JG, et al.',
    year: 2015,
    title: 'MRI findings of disc degeneration are more prevalent in adults with low back pain than in asymptomatic controls: a systematic review and meta-analysis',
    container: 'American Journal of Neuroradiology 2015;36(12):2394-2399',
    doi: '10.3174/ajnr.A4498',
    populationNote: '3,097 adults aged 50 or under, with and without low back pain.',
    plainSummary: 'In people aged 50 or under, disc changes on a scan were more common in those with back pain.',
  }),
  // R27. The DOI could not be found again, so the address at which the record was found stands here.
  citation('chiu-2015', {
    type: 'systematic-review',
    authors: 'Chiu CC, Chuang TY, Chang KH, et al.',
    year: 2015,
    title: 'The probability of spontaneous regression of lumbar herniated disc: a systematic review',
    container: 'Clinical Rehabilitation 2015;29(2):184-195',
    url: 'https://hub.tmu.edu.tw/zh/publications/the-probability-of-spontaneous-regression-of-lumbar-herniated-dis',
    populationNote: 'People with a herniated disc in the low back who had no surgery.',
    plainSummary: 'Many herniated discs shrink by themselves, and larger leaks do so more often.',
  }),
  // R28
  citation('wang-2020', {
    type: 'systematic-review',
    authors: 'Wang Y, Dai G, Jiang L, Liao S',
    year: 2020,
    title: 'The incidence of regression after the non-surgical treatment of symptomatic lumbar disc herniation: a systematic review and meta-analysis',
    container: 'BMC Musculoskeletal Disorders 2020;21:530',
    doi: '10.1186/s12891-020-03548-z',
    populationNote: '2,219 people with a painful herniated disc who had no surgery.',
    plainSummary: 'The disc shrank in about 6 in 10 people who had no surgery.',
  }),
  // R29
  citation('jensen-2019', {
    type: 'systematic-review',
    authors: 'Jensen RK, Kongsted A, Kjaer P, Koes B',
    year: 2019,
    title: 'Diagnosis and treatment of sciatica',
    container: 'BMJ 2019;367:l6273',
    doi: '10.1136/bmj.l6273',
    plainSummary: 'An overview of what sciatica is and how it is treated.',
  }),
  // R30
  citation('haugen-2011', {
    type: 'observational',
    authors: 'Haugen AJ, Grøvle L, Brox JI, et al.',
    year: 2011,
    title: 'Estimates of success in patients with sciatica due to lumbar disc herniation depend upon outcome measure',
    container: 'European Spine Journal 2011;20(10):1669-1675',
    doi: '10.1007/s00586-011-1809-3',
    populationNote: 'People with sciatica from a herniated disc.',
    plainSummary: 'After 1 year, about half of people with sciatica counted as recovered.',
  }),
  // R31
  citation('katz-2022', {
    type: 'systematic-review',
    authors: 'Katz JN, Zimmerman ZE, Mass H, Makhni MC',
    year: 2022,
    title: 'Diagnosis and Management of Lumbar Spinal Stenosis: A Review',
    container: 'JAMA 2022;327(17):1688-1699',
    doi: '10.1001/jama.2022.5921',
    plainSummary: 'An overview of spinal stenosis: how common it is, how it changes, and how it is treated.',
  }),
  // R32
  citation('ammendolia-2022', {
    type: 'systematic-review',
    authors: 'Ammendolia C, Hofkirchner C, Plener J, et al.',
    year: 2022,
    title: 'Non-operative treatment for lumbar spinal stenosis with neurogenic claudication: an updated systematic review',
    container: 'BMJ Open 2022;12(1):e057724',
    url: 'https://bmjopen.bmj.com/content/12/1/e057724',
    populationNote: 'People with spinal stenosis and leg pain on walking.',
    plainSummary: 'Hands-on care with exercise and advice probably helps for a while, this review found.',
  }),
  // R33. DOI found again at jamanetwork.com.
  citation('suri-2010', {
    type: 'systematic-review',
    authors: 'Suri P, Rainville J, Kalichman L, Katz JN',
    year: 2010,
    title: 'Does this older adult with lower extremity pain have the clinical syndrome of lumbar spinal stenosis?',
    container: 'JAMA 2010;304(23):2628-2636',
    doi: '10.1001/jama.2010.1833',
    pmid: '21156951',
    populationNote: '741 people with leg pain, in 4 studies.',
    plainSummary: 'Leg pain that goes away when you sit makes spinal stenosis much more likely.',
  }),
  // R34
  citation('negrini-2018', {
    type: 'guideline',
    authors: 'Negrini S, Donzelli S, Aulisa AG, et al.',
    year: 2018,
    title: '2016 SOSORT guidelines: orthopaedic and rehabilitation treatment of idiopathic scoliosis during growth',
    container: 'Scoliosis and Spinal Disorders 2018;13:3',
    doi: '10.1186/s13013-017-0145-8',
    jurisdiction: 'Worldwide',
    populationNote: 'Children and teenagers who are still growing.',
    plainSummary: 'A worldwide guide backs a brace and special exercises for children with a curve who are still growing.',
  }),
  // R35
  citation('mcaviney-2020', {
    type: 'systematic-review',
    authors: 'McAviney J, Roberts C, Sullivan B, et al.',
    year: 2020,
    title: 'The prevalence of adult de novo scoliosis: a systematic review and meta-analysis',
    container: 'European Spine Journal 2020;29:2960-2969',
    doi: '10.1007/s00586-020-06453-0',
    populationNote: 'Adults. The studies gave very different numbers.',
    plainSummary: 'About 1 in 3 people over 60 had a new curve of the spine, though studies differ a lot.',
  }),
  // R36
  citation('kalichman-2008', {
    type: 'observational',
    authors: 'Kalichman L, Li L, Kim DH, et al.',
    year: 2008,
    title: 'Facet joint osteoarthritis and low back pain in the community-based population',
    container: 'Spine 2008;33(23):2560-2565',
    doi: '10.1097/BRS.0b013e318184ef95',
    populationNote: 'Adults from one community.',
    plainSummary: 'About 6 in 10 adults had changes in the small joints of the spine, with no link to pain.',
  }),
  // R37
  citation('suri-2013', {
    type: 'observational',
    authors: 'Suri P, Hunter DJ, Rainville J, Guermazi A, Katz JN',
    year: 2013,
    title: 'Presence and extent of severe facet joint osteoarthritis are associated with back pain in older adults',
    container: 'Osteoarthritis and Cartilage 2013;21(9):1199-1206',
    doi: '10.1016/j.joca.2013.05.013',
    populationNote: 'Older adults.',
    plainSummary: 'In older adults, severe changes in the small joints of the spine were linked to back pain.',
  }),
  // R38
  citation('nelson-2017', {
    type: 'systematic-review',
    authors: 'Nelson NL, Churilla JR',
    year: 2017,
    title: 'Massage therapy for pain and function in patients with arthritis: a systematic review of randomized controlled trials',
    container: 'American Journal of Physical Medicine and Rehabilitation 2017;96(9):665-672',
    doi: '10.1097/PHM.0000000000000712',
    populationNote: '352 people with osteoarthritis or rheumatoid arthritis, in 7 trials. Most were not about the spine.',
    plainSummary: 'A review of 7 small trials found less arthritis pain with massage than with no treatment.',
  }),
  // R39. Authors found again at metajournal.com and springermedicine.com.
  citation('miura-2019', {
    type: 'observational',
    authors: 'Miura K, Morita O, Hirano T, et al.',
    year: 2019,
    title: 'Prevalence of and factors associated with dysfunctional low back pain in patients with rheumatoid arthritis',
    container: 'European Spine Journal 2019;28(5):976-982',
    doi: '10.1007/s00586-019-05938-x',
    populationNote: '1,276 people with rheumatoid arthritis from 2 hospitals in Japan.',
    plainSummary: 'About 1 in 3 people with rheumatoid arthritis had back pain that limited them.',
  }),
  // In place of R39b, for which no DOI or address could be checked.
  citation('zhang-2015', {
    type: 'systematic-review',
    authors: 'Zhang T, Pope J',
    year: 2015,
    title: 'Cervical spine involvement in rheumatoid arthritis over time: results from a meta-analysis',
    container: 'Arthritis Research and Therapy 2015;17',
    doi: '10.1186/s13075-015-0643-0',
    populationNote: '59 studies of the neck in people with rheumatoid arthritis.',
    plainSummary: 'A review of 59 studies shows how often rheumatoid arthritis affects the joints of the neck.',
  }),
  // R40. The DOI could not be found again, so the address at which the record was found stands here.
  citation('wallwork-2024', {
    type: 'systematic-review',
    authors: 'Wallwork SB, Braithwaite FA, O’Keeffe M, et al.',
    year: 2024,
    title: 'The clinical course of acute, subacute and persistent low back pain: a systematic review and meta-analysis',
    container: 'Canadian Medical Association Journal, January 2024',
    url: 'https://www.metajournal.com/articles/1691666/clinical-course-acute-subacute-persistent-low-back-pain-systematic-review',
    populationNote: '95 studies of people with low back pain and no clear cause.',
    plainSummary: 'New low back pain usually gets much better in 6 weeks, and long-lasting pain changes less.',
  }),
  // R41
  citation('swain-2020', {
    type: 'systematic-review',
    authors: 'Swain CTV, Pan F, Owen PJ, Schmidt H, Belavy DL',
    year: 2020,
    title: 'No consensus on causality of spine postures or physical exposure and low back pain: a systematic review of systematic reviews',
    container: 'Journal of Biomechanics 2020;102:109312',
    doi: '10.1016/j.jbiomech.2019.08.006',
    plainSummary: 'Reviews do not agree that posture or physical work causes low back pain.',
  }),
  // R42. Authors found again at PubMed 31775556.
  citation('saraceni-2020', {
    type: 'systematic-review',
    authors: 'Saraceni N, Kent P, Ng L, et al.',
    year: 2020,
    title: 'To flex or not to flex? Is there a relationship between lumbar spine flexion during lifting and low back pain? A systematic review with meta-analysis',
    container: 'Journal of Orthopaedic and Sports Physical Therapy 2020;50(3):121-130',
    doi: '10.2519/jospt.2020.9218',
    pmid: '31775556',
    populationNote: 'The studies were of low quality.',
    plainSummary: 'Weak studies did not show that bending your back when you lift leads to back pain.',
  }),
  // R54
  citation('nice-2017', {
    type: 'guideline',
    authors: 'National Institute for Health and Care Excellence',
    year: 2017,
    title: 'Spondyloarthritis in over 16s: diagnosis and management (NG65)',
    url: 'https://www.nice.org.uk/guidance/ng65',
    publisher: 'National Institute for Health and Care Excellence',
    jurisdiction: 'England',
    plainSummary: 'The guide for England to arthritis that inflames the spine.',
  }),
  // R56
  citation('bussieres-2021', {
    type: 'guideline',
    authors: 'Bussières A, et al.',
    year: 2021,
    title: 'Non-surgical interventions for lumbar spinal stenosis leading to neurogenic claudication: a clinical practice guideline',
    container: 'The Journal of Pain 2021;22(9):1015-1039',
    doi: '10.1016/j.jpain.2021.03.147',
    plainSummary: 'A guide to care for spinal stenosis without surgery.',
  }),
]

const method: Citation[] = [
  // R44
  citation('santesso-2020', {
    type: 'standard',
    authors: 'Santesso N, Glenton C, Dahm P, et al.',
    year: 2020,
    title: 'GRADE guidelines 26: informative statements to communicate the findings of systematic reviews of interventions',
    container: 'Journal of Clinical Epidemiology 2020;119:126-135',
    doi: '10.1016/j.jclinepi.2019.10.014',
    jurisdiction: 'Worldwide',
    plainSummary: 'A guide, which we follow, to the words that say how sure a study lets us be.',
  }),
]

// Not in the brief: found and checked by search, for the other options that a page lists.
const otherOptions: Citation[] = [
  // Recommendation 1.2.2 found at nice.org.uk.
  citation('nice-2022', {
    type: 'guideline',
    authors: 'National Institute for Health and Care Excellence',
    year: 2022,
    title: 'Osteoarthritis in over 16s: diagnosis and management (NG226)',
    url: 'https://www.nice.org.uk/guidance/ng226',
    publisher: 'National Institute for Health and Care Excellence',
    jurisdiction: 'England',
    populationNote: 'People aged 16 or over with osteoarthritis. It is not about the spine alone.',
    plainSummary: 'The guideline for England names exercise and weight management as the main treatments for osteoarthritis.',
  }),
  // DOI found at cochranelibrary.com, findings at cochrane.org.
  citation('rasmussen-barr-2016', {
    type: 'systematic-review',
    authors: 'Rasmussen-Barr E, Held U, Grooten WJA, Roelofs PDDM, Koes BW, van Tulder MW, Wertli MM',
    year: 2016,
    title: 'Non-steroidal anti-inflammatory drugs for sciatica',
    container: 'Cochrane Database of Systematic Reviews 2016, CD012382',
    doi: '10.1002/14651858.CD012382',
    publisher: 'Cochrane',
    populationNote: '1,651 people with sciatica in 10 trials.',
    plainSummary: 'A review of 10 trials could not show that anti-inflammatory medicines ease the pain of sciatica.',
  }),
  // DOI found at cochranelibrary.com.
  citation('lopez-olivo-2014', {
    type: 'systematic-review',
    authors: 'Lopez-Olivo MA, Siddhanamatha HR, Shea B, Tugwell P, Wells GA, Suarez-Almazor ME',
    year: 2014,
    title: 'Methotrexate for treating rheumatoid arthritis',
    container: 'Cochrane Database of Systematic Reviews 2014, issue 6, CD000957',
    doi: '10.1002/14651858.CD000957.pub2',
    publisher: 'Cochrane',
    populationNote: '732 people with rheumatoid arthritis in 7 trials.',
    plainSummary: 'A review of 7 trials found that the medicine methotrexate helps people with rheumatoid arthritis.',
  }),
]

const law: Citation[] = [
  // R51
  citation('bc-reg-280-2008', {
    type: 'law',
    authors: 'Province of British Columbia',
    year: 2008,
    title: 'Massage Therapists Regulation, B.C. Reg. 280/2008',
    url: 'https://www.bclaws.gov.bc.ca/civix/document/id/lc/statreg/280_2008',
    publisher: 'King’s Printer, Victoria, British Columbia',
    jurisdiction: 'British Columbia',
    status: 'superseded',
    statusNote:
      'The copy that we read was current to June 25, 2024. The province announced new rules from April 1, 2026. We have not been able to read them.',
    plainSummary: 'The rules for what massage therapists in BC may and may not do, before the new act.',
  }),
]

export const citations: readonly Citation[] = [
  ...massageAndBackPain,
  ...whatStudiesMeasured,
  ...safety,
  ...conditions,
  ...method,
  ...law,
  ...otherOptions,
]
