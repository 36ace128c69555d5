/**
 * The words that phrase patterns and the reading of a sentence's subject stand on. A trailing * means inflections.
 * British and American spellings stand side by side.
 */
export const wordClasses = {
  // Who or what is spoken of ---------------------------------------------------------------------------------
  massage: 'massage* masseuse masseuses masseur masseurs rmt rmts bodywork bodyworker* myofascial kneading effleurage petrissage shiatsu reflexology cupping acupressure bowen rolfing rolfer rolfers craniosacral myotherapy myotherapist myotherapists tuina thai swedish masasge massge',
  clinicWe: 'we our ours us',
  clinicPlace: 'clinic clinics spa spas studio salon',
  practitioner: 'therapist therapists practitioner practitioners bodyworker bodyworkers masseuse masseur',
  care: 'massage* therapy therapies treatment* care clinic* rmt rmts therapist* practitioner* team teams technique* service* studio spa session* approach* method* chiropractor* chiropractic acupuncture acupuncturist* hands touch provider* staff program programs programme programmes modality modalities protocol* appointment* bodywork experience* practice practices centre center facility remedy remedies plan plans adjustment* visit* intervention* option* solution* work',
  weakCare: 'therapy therapies treatment* session* technique* service* approach* method* program programs programme programmes modality modalities protocol* hands touch appointment* adjustment* visit* stroke* pressure team staff care practice acupuncture acupuncturist* chiropractic chiropractor* osteopath* osteopathy',
  treatmentKind: 'therapy therapies treatment* session* technique* approach* modality modalities method* program* programme* protocol*',
  otherTherapy: 'nurse general family healthcare physio* physical occupational speech talking behavioural behavioral cognitive psychological drug radiation hormone group exercise* heat cold ice medical surgical hospital nhs chemotherapy biologic',
  other: 'doctor* gp gps physician* surgeon* nurse nurses hospital hospitals consultant* pharmacist* physiotherapist* physiotherapy physio physios rheumatologist* neurologist* radiologist* medicine* medication* drug drugs painkiller* tablet* pill pills ibuprofen naproxen paracetamol acetaminophen codeine morphine opioid* nsaid nsaids antidepressant* antibiotic* steroid* injection* epidural* surgery surgeries operation* discectomy laminectomy fusion fusing exercise* walking swimming running yoga pilates cycling ice brace* cast casts splint splints corset* mattress* pillow* chair* scan scans mri ct x ray test tests researcher* scientist* study studies review reviews trial trials guideline* guidance smoking cbt insulin diet vitamin* cancer infection* antibiotics paramedic* midwife employer* ergonomic* vaccine* kidney kidneys liver rest workstation stretching',
  /** Other care that a clinic which sells gives too. */
  selfCare: 'exercise* stretching heat cold ice rest yoga pilates walking running swimming cycling review reviews pillow* ergonomic* scan scans mri x ray test tests vitamin*',
  bodyPart: 'posture bone bones fracture* wound* ligament* muscle* disc discs disk disks nerve* spine spines back backs tissue* tendon* joint* body vertebra vertebrae cartilage skin cord pain sciatica arthritis stenosis scoliosis condition* injury injuries symptom* strain* sprain* curve curves',
  lay: 'people person most many some everyone someone you',

  // What is spoken about -------------------------------------------------------------------------------------
  pain: 'pain pains ache* aching discomfort* soreness stiffness tension sciatica symptom symptoms spasm spasms tightness agony suffering problem problems issue issues condition conditions ailment* injury injuries arthritis osteoarthritis scoliosis stenosis herniation* hernia inflammation disc discs disk disks back backache* backpain lumbago migraine* headache* complaint* disorder* dysfunction* lbp strain* sprain* hurt hurting misery torment twinge* cramp* nerve impingement*',
  condition: 'disc discs disk disks herniation* herniated stenosis scoliosis sciatica arthritis osteoarthritis rheumatoid degenerative spondylosis spondylolisthesis strain* sprain* radiculopathy impingement* pinched bulging spondylitis fibromyalgia lumbago',
  structuralCondition: 'narrowed discogenic radicular radiculopathy disc discs disk disks herniation* herniated stenosis scoliosis spondylosis spondylolisthesis degenerative bulging prolapsed rheumatoid',
  relief: 'relief result* recovery recoveries healing improvement* outcome* solution* comfort freedom ease easing benefit* fix fixes change* difference* correction* cure* remedy remedies effect* transformation* success',
  goodResult: 'relief result* recovery healing improvement* solution* comfort freedom fix cure* correction* change* remedy transformation* wellness mobility health answer* difference benefit* comfort',
  spine: 'spine spines spinal vertebra vertebrae vertebral back backs disc discs disk disks pelvis pelvic hip hips posture postural curve curves curvature* scoliosis alignment misalignment* sacrum sacroiliac joint joints bone bones neck body skeleton skeletal structure structural musculoskeletal imbalance* subluxation* segment* lordosis kyphosis',
  tissue: 'tissue tissues muscle muscles disc discs disk disks cartilage nerve nerves ligament ligaments tendon tendons cell cells fibre* fiber* joint joints injury injuries damage body spine collagen fascia',
  toxin: 'toxin toxins lactic lactate impurity impurities waste wastes poison* pollutant* acid acids byproduct*',
  surgery: 'surgery surgeries surgical operation operations operating knife scalpel discectomy fusion injection injections',
  drug: 'drug drugs medication medications medicine medicines painkiller* pill pills opioid* injection injections pharmaceutical* nsaid nsaids prescription* morphine codeine ibuprofen tylenol advil aspirin opiates narcotics surgery surgeries operation operations knife cortisone',
  shortTime: 'minute* second* hour* day days session* visit* treatment* appointment* week weeks massage massages',
  visitTime: 'minute* second* hour* day days session* visit* treatment* appointment* massage massages',
  count: 'one two three four five six seven eight nine ten single couple few first twelve {digits}',
  number: 'one two three four five six seven eight nine ten a',
  person: 'client* patient* customer* guest* member* people someone anyone everyone everybody anybody visitor* regulars folks participants sufferers athletes neighbours neighbors',
  rivals: 'clinic clinics spa spas therapist* practitioner* provider* chiropractor* place places massage* rmt rmts company companies studio* treatment* therapies therapy salon salons competitor* approach* centre* center* technique* chain*',
  place: 'burnaby vancouver bc town city metrotown brentwood canada area region neighbourhood neighborhood province country north class world richmond surrey coquitlam lower locally around mainland island valley near british',
  anyone: 'everyone everybody anyone anybody all every any',
  intensifier: 'completely totally perfectly absolutely entirely always inherently wholly fully 100 utterly incredibly extremely very remarkably exceptionally',

  harm: 'side adverse unwanted harmful',
  superlative: 'safest gentlest simplest easiest quickest fastest strongest surest finest greatest smartest deepest kindest friendliest highest purest healthiest wisest cheapest',
  praise: 'effective trusted advanced skilled powerful potent recommended qualified respected successful knowledgeable renowned innovative natural gentle comprehensive efficient reliable thorough complete beneficial experienced talented affordable loved direct dependable enjoyable rewarding widely highly modern scientific sophisticated healing therapeutic relaxing versatile holistic valuable impressive satisfying',
  attain: 'improve* improvement* better relief recover* success* return* resolved satisf* benefit* avoid* notice* free reduction drop less reduce* decrease* feel* felt say report* recommend*',
  feel: 'feel walk leave notice sleep wake move wonder never see experience enjoy regain recover love thank stand bounce glow thrive stay feeling looking',
  tells: 'came come comes walk* walked stroll* bounce* ran run* golf* left leave* went cancel* toss* ditch* threw throw* call* cried hug* sleep* slept return* got get back feel* felt notice* report* tell* told say says said love* rave* swear* find* found thank* drive* climb* lift* play* dance* ski* hike* end* avoid* better improve* relief free',

  // Verbs ----------------------------------------------------------------------------------------------------
  be: 'is are was were be been being am',
  modal: 'can could will would may might should must shall',
  end: 'eliminat* eliminate* eradicate* erase* banish* abolish* vanquish* conquer* defeat* remove* resolve* wipe* terminate* obliterate* dissolve* melt* beat* end ends ended ending stop* destroy* crush* kill* cure* overcome* extinguish* purge* dispel* vaporize* expel* clear*',
  boost: 'boost* strengthen* enhance* improve* support* increase* stimulate* raise* fortify* supercharge* build* bolster* elevate* optimize* optimise* activate* reinforce* fortified promote* help* power* rev* lift* benefit* better* heighten* good',
  promote: 'promote* stimulate* accelerate* speed* support* boost* enhance* encourage* aid* foster* facilitate* jumpstart* trigger* activate* enable* hasten* kickstart* increase* improve* begin* assist* advance* expedite* help* quicken* unlock* maximize* maximise* start* fast',
  flush: 'flush* release* remove* eliminat* eliminate* rid purge* cleanse* drain* clear* expel* move* wash* excrete* push* draw* filter* dislodge* sweep* squeeze* carry* dump* detox* free* disperse* rinse* shed* break* breaks process* trap* pull* liberate* dissolve* reduce* stored accumulated built',
  correct: 'correct* straighten* realign* align* rebalance* reset* restructure* reshape* rectify* fix* repair* normalise* normalize* reposition* decompress* balance* remold* remould* reverse* recalibrate* undo rework* readjust*',
  avoid: 'avoid* prevent* eliminat* eliminate* replace* skip* bypass* escape* spare* cancel* delay* postpone* dodge* sidestep* evade* reduce* avert* forgo forego steer* save* stop* rule* minimise* minimize* lessen* negate* remove*',
  reverse: 'reverse* undo undoes undoing unwind* halt* stop* arrest* turn* regress* rewind* roll*',
  seek: 'see sees seeing saw seen refer* referral* consult* ask* asking speak* talk* contact* visit* find* meet* hospital medical spinal health pain orthopaedic orthopedic rheumatology nhs doctor gp by from need* tell* told send* sent another independent',
  provide: 'provide* offer* give* gives giving bring* deliver* get* getting experience* enjoy* find* feel* feeling see* achieve* gain* receive* obtain* need* want* seek* discover* create* produce* promise* ensure* expect* notice* crave* deserve* have',
  disappear: 'disappear* vanish* evaporate* dissolve* melt* melted gone dissipate*',

  /** After “best” as an adverb: “is best thought of as”. */
  done: 'checked answered discussed decided judged booked thought had seen used done kept left given taken treated avoided combined followed started understood viewed described regarded explained started suited placed asked supported tested studied',

  // Effect sentences -----------------------------------------------------------------------------------------
  effect: 'ease* eases easing relieve* help* reduce* improve* boost* release* prevent* treat* correct* speed* soothe* alleviate* lower* lessen* decrease* diminish* increase* enhance* promote* stimulate* trigger* restore* relax* loosen* heal* cure* calm* strengthen* repair* minimise* minimize* support* combat* fight* tackle* target* eliminate* remove* accelerate* facilitate* break* breaks decompress* realign* rejuvenate* revitalise* revitalize* resolve* manage* address* benefit* work* stretch* lengthen* soften* warm* unlock* free* rehabilitate* flush* balance* fix* unwind* encourage* mitigate* counteract* contribute* aid* assist* bring* brings dissolve* melt* improves raise* stop* slow*',
  strongEffect: 'ease* relieve* soothe* alleviate* heal* cure* prevent* rejuvenate* revitalise* revitalize* eliminate* realign*',
  outcome: 'pain pains ache* aching discomfort soreness stiffness tension sciatica symptom* spasm spasms tightness stress anxiety depression mood sleep circulation flow inflammation swelling flexibility mobility motion movement function healing recovery posture alignment endorphin* cortisol serotonin dopamine toxin* muscle* tissue* nerve* joint* disc discs disk disks back spine spinal relaxation wellbeing wellness health immunity immune pressure blood adhesion* knot knots fascia injury injuries migraine* headache* arthritis scoliosis stenosis strength balance energy oxygen nutrient* scar condition* disability recur* recurrence relapse* body hormone* quality range problem* trouble',
  effectNoun: 'effective beneficial helpful useful good great excellent wonderful ideal invaluable relief benefit* healing',
  hedge: 'limited little weak insufficient conflicting mixed low debate perceived not cannot may might could perhaps possibly probably uncertain unsure unclear unknown sure whether know studied tested likely',

  // A text's voice -------------------------------------------------------------------------------------------
  hype: 'amazing incredible incredibly transformative ultimate powerful unlock* rejuvenat* rejuvenate* rejuvenating revitalise* revitalize* revitalizing luxurious bliss blissful holistic holistically vitality thrive* nurture* nurturing passionate renowned premier bespoke unwind indulge* pamper* harmony tranquil tranquility sanctuary oasis effortless* seamless* miracle* miraculous goodbye reclaim* fantastic unbelievable remarkable remarkably extraordinary exceptional finest excellence #1 unparalleled unmatched unrivalled unrivaled testimonial* affordable discount* magical magic deserve* rejuvenation guarantee* toxin* detox* instantly wellness breakthrough revolutionary soothing game-changer finally wonders',
  callToAction: 'book booking schedule* call visit contact reserve',
  epistemic: 'know cannot sure did say found looked checked reviewed not read searched think believe use include mean have need show rate list give call wrote write want ask explain update recommend suggest advise',
} as const satisfies Record<string, string>
