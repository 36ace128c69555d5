import { excusedByDefault, lines, sources, type PhraseRule } from './rule.ts'

/** Superlatives, rankings, comparison with others, and proof that isn’t there. */
export const comparisonRules: readonly PhraseRule[] = [
  {
    id: 'superlative', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'best treatment for you', 'best treatments for you', 'best option for you', 'best options for you', 'best for you', 'best use', 'best time', 'best evidence', 'staying active is', 'therapist for you', 'position for you'],
    reason: 'Ranks our care above that of others, which can’t be verified.',
    source: sources.comparison, better: 'State a fact instead: who gives the care, how long a session is, what it costs.',
    patterns: lines(`
      best !to|not|ask|results|outcomes ~3 {care} !for
      best massage*|rmt*|therapist*|clinic*|treatment*|care|therapy|hands|team|spa
      best in|around|of {place}|class|the|our|all ~2
      best|finest|greatest ~2 in|around|near|that|outside {place}
      the|our {superlative} ~1 clinic|clinics|massage|massages|rmt|rmts|therapist|therapists|team|hands|studio|spa !position|positions|oil|table|chair
      {superlative} ~2 clinic|massage|rmt|rmts|therapist|therapists|team|hands in|around|of|near {place}|the
      best possible|available|known|kept {care}|outcome*|result*|relief
      the|our|your|very best|simplest|surest|safest|fastest|quickest|smartest|greatest|finest|strongest option*|choice*|solution*|treatment*|remedy|therapy|answer|bet|route|path|investment|medicine|natural|non|drug !depends|if|is ~3
      best|surest|safest|fastest|quickest way|ways|thing|method|approach|path|route to|of|for|you
      best results|outcomes !come|comes|are|usually|when|if|in|tend
      #|number|no 1 !highway|road|route|bus|cause*|reason*|risk*|source|complaint|factor|most|in|or|out|of|person|another|and
      number one !highway|road|route|bus|cause*|reason*|risk*|source|complaint|factor|most|in|or|out|of|person|another|and
      # 1
      top !of|to|part|sheet|end|half|leg|layer|edge|joint|bone|back|stair*|step* rated|notch|ranked|quality|tier|choice|class|clinic*|massage*|rmt*|therapist*|provider*|practitioner*|team|treatment*|level|standard|flight|solution*|remedy|remedies|reviewed|recommended
      top {digits} !questions|facts|signs|myths|causes|symptoms|words|tips|exercises|things
      top {digits}|ten|five|three reasons|benefits
      at the top of ~2 field|profession
      at the top of our|their|her|his game
      leading ~2 {care}|expert*|specialist*|authority|name|edge|professional*|massage*
      leader|leaders in|of
      industry leading|leader*
      most effective|trusted|advanced|skilled|educated|experienced|powerful|recommended|qualified|respected|successful|highly|knowledgeable|renowned|innovative
      finest ~3
      premier|premiere
      world class|leading|renowned|famous|best
      first class|rate
      five|5 star
      unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|unbeatable|unequalled|unequaled|peerless|matchless|incomparable
      unlikely|rarely|seldom|hardly|never ~2 matched|equalled|equaled|bettered|rivalled|rivaled|surpassed !to|by|with|against
      second to none
      bar none
      like no other
      one of a kind
      none better|compare*
      gold standard
      cutting edge
      state of the art
      award winning|winner*
      award* for|as|of|in
      award|awards !ceremon*
      winner*|finalist* of
      multi award
      voted !to
      ranked|rated|placed first
      highest|highly|best|top rated|ranked|recommended|reviewed|acclaimed|regarded !as
      highest quality|standard|standards|level|calibre|caliber
      trusted by|choice|name|leader
      renowned|acclaimed|elite|prestigious|celebrated|famous for|legendary
      master massage*|therapist*|rmt*|bodyworker*|healer*|of
      ultimate
      perfect|ideal solution*|remedy|treatment*|choice|answer|cure*|antidote|therapy|option !if|when
      superior {care}|{relief}|to|quality|alternative
      exceptional|outstanding|superb|extraordinary|incomparable {care}|quality|skill*|service
      the only|one clinic*|massage*|treatment*|therapy|place|way|team|solution|approach
      the only|one rmt*|therapist* !at|here
      only clinic*|massage*|rmt*|therapist*|in|one {place}|that|who|to ~2
      the|your answer you|to have|your
      go to clinic*|treatment*|therapist*|place|choice|massage*|solution*|destination|rmt*
      burnaby favourite|favorite|best|top|finest|premier|leading|most
      home of|to the ~1 best|finest|top
      no better|finer|safer {care}|pair|place|hands|way
      nobody ~3 better qualified|trained|skilled|placed
      nowhere else in {place}
      nowhere else in the lower|fraser
      one of very? few in {place}|western|eastern|the
      not all ~3 created equal
      better {care} anywhere|elsewhere
      not find ~3 better|anywhere|elsewhere
      better|more|faster|safer|stronger ~3 anywhere|elsewhere
      look no further
      most !common|commonly|often|people|used|frequent|frequently|likely|popular|widely ~2 in {place}
      gold|platinum level|tier
      years ahead
      number one|1 choice|clinic*|massage*|treatment*|provider*|rmt*|in|for|for
    `),
  },
  {
    id: 'best-massage', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'best use', 'best time', 'best interest', 'best interests', 'no single', 'which techniques', 'which positions'],
    reason: 'Calls massage or the clinic the best or the most effective.',
    source: sources.comparison, better: 'Give the treatment’s certainty as a claim, next to the other options.',
    patterns: lines(`
      {be}|as ~2 best|finest|greatest|safest !{done}|for|to|if|when|before|after|not|we|position*|time|place|stretch*|exercise*|one|start*
      best of the best
      simply|quite the best
      our|your|their best ~2 {care}|asset|friend|bet
      exceptional|exclusive|superior
    `),
  },
  {
    id: 'rivals', severity: 'fail', about: 'care', allowedContexts: ['myth', 'another treatment is a better', 'acupuncture and other', 'massage and other manual', 'massage and other hands on', 'massage and other soft tissue', 'massage or other manual', 'no good evidence', 'no evidence', 'little evidence', 'no reliable evidence'],
    reason: 'Compares us with other clinics or treatments, or implies results that others can’t achieve.',
    source: sources.comparison, better: 'Describe what we do and leave others out. Other options belong in their own list, with certainty.',
    patterns: lines(`
      unlike ~4 clinic|clinics|spa|spas|therapist*|practitioner*|provider*|chiropractor*|place|places|chain*|others|elsewhere|physio*|chiropractic|medication*|painkiller*|drugs|surgery|pills|medicine
      unlike other|most|many|some|those|general|ordinary|spa ~3 {rivals}|practices
      unlike typical|conventional|ordinary|generic
      other|typical|ordinary|average|cookie|traditional|competing|franchise|lesser ~2 {rivals} just|only|simply|merely|do|does|rely|can|cannot|miss|fail|offer|will|rush|treat|stop|focus|give|use|push|ca|are|tend|settle|mask
      other|typical|ordinary|average|cookie|traditional|competing|franchise|lesser ~2 {rivals} have !been|helped|failed
      in contrast|compared to|with ~2 other|others
      unlike anything|anyone|anywhere
      of|at|from|like other|those|the|lesser clinics|spas|chains ~4 {rivals}|rush*|only|just
      those|that of other {rivals}
      not like ~2 chain|chains|other|others|mall
      only our|we|us ~2 clinic|team|therapists|rmts|offer*|have|use|teach
      if|when nothing else
      when|where|after ~2 doctors|physio|others|pills ~2 can|could|did|do|has|have not
      compare us
      a different|new kind|breed|sort of ~2 {care}
      cheaper|lesser|rushed|most places|clinics|spas ~1 treat|rush|only|just|cut|give
      more than the? others|other|rest
      other|where|when ~4 {rivals} ~1 have? fail*|failed|fell
      when nothing|everything|all else|other ~1 works|worked|failed|fails|has|have
      where others|other|everyone|everything|doctors have|has? fail*|failed|else
      after|when other|all|everything|nothing ~3 fail*|failed
      tried everything
      set|sets|setting us|our|them|him|her ~2 apart
      stand|stands|standing out|apart|above from|the?
      makes|make us|our|this different|unique|special|better|so|the
      how|why we are ~1 different|unique
      how|why our ~1 clinic|studio|team|approach|massage|therapy|rmts|therapists is|are ~1 different|unique
      difference between us|our
      no|nowhere other|else ~3 clinic*|therapist*|treatment*|massage|rmt*|comes|can|does|offer*|you
      nothing else ~1 help*|work*|touch*|compare*|comes|like|has|have|could|can|did|does|gives|will
      nothing works|compares|beats|beat|compare|better|matches|comes !as works|compares|close|better?
      outperform*
      outshine*
      beats|beat|surpass*|exceed*|rival* ~2 {drug}|{rivals}|physio*|any|other
      head and shoulders
      cut above
      step above
      far superior
      not your average|ordinary|typical|usual|run
      not just another
      do not settle
      settle for less|second|anything|mediocre
      hard|impossible|can not to? beat
      others can|could|do not|only !notice|improve|mention|recommend|include|like|want|feel
      chain|franchise clinic*|spa*|massage*
      not|will find|get ~3 at any other|any
      cookie cutter
      by|from amateur|amateurs !athlete*|player*|runner*|sport*|league*|club*
      different from|than|to other|most|any ~1 {rivals}
      nobody|no else? ~1 comes close|near
      nobody|no ~5 does|do ~2 better !for|with|on|if|when|after|by|at
      where ~1 {other}|{rivals}|{drug}|others|chiropractic ~1 stops|stop|ends|end|fails|fail ~2 we|our|i|massage ~1 begin*|start*|succeed*|take*
      nobody|no else|one|other ~3 offer*|can|like !say|promise|tell|know|be|predict|guarantee*|cure|diagnose
    `),
  },
  {
    id: 'rivals', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'better than massage alone', 'better than other active treatments', 'no more effective', 'another treatment is a better', 'no better', 'may be better', 'than it is', 'than it really is', 'than they are'],
    reason: 'Says that our care is better than another. No such comparison has been shown.',
    source: sources.comparison, better: 'Other options belong in their own list, each with its certainty.',
    patterns: lines(`
      than !certain ~1 other|any|most|your|average|ordinary|regular|typical|standard|conventional|traditional|competing|competitor* ~3 {rivals}
      higher|above than? ~1 physical|physio*|chiropractic|exercise|drugs|medication
      better than !a|inactive|sham|placebo|pretend|certain ~3 {rivals}|{drug}|any|anything|other|others|physio*|exercise|stretching
      better than a !sham|placebo|pretend ~3 {rivals}|{drug}|any|anything|other|others|physio*|exercise|stretching
      more effective|powerful|successful|beneficial|affordable ~3 than
      works|work|working|worked better|faster than ~2
      as|just|more|equally effective|good|powerful as ~2 {drug}
      better !than ~2 of? treatment*|therapy|option*|choice|alternative*|solution*
      much better form|way|than
      far|much|even|vastly|clearly more effective|successful|powerful
      not work|help|do ~3 as well|much as massage|ours|we|us
      stronger|safer|faster than ~3 {drug}|{rivals}
    `),
  },
  {
    id: 'proven', severity: 'fail', about: 'care',
    // “What studies found” announces an answer and gives none.
    allowedContexts: [...excusedByDefault, 'high-certainty', 'what studies found', 'what studies have found', 'what studies show', 'what research found', 'what research shows', 'what research says', 'what the research says', 'what the evidence says'],
    reason: 'Says “proven”. Only a claim of high certainty may, and none about massage for back pain has it.',
    source: sources.proof, better: '“Studies suggest …” or “We cannot be sure if …”, as a claim with its sources.',
    patterns: lines(`
      proven ~1 benefit*|results
      has|have consistently|repeatedly|clearly|definitively shown|demonstrated|established|confirmed
      clinically|scientifically|medically|research|evidence|science|time|doctor|well|study|physician|lab|tried|independently|widely|academically|laboratory and? proven|tested|validated|approved|verified|established|demonstrated
      clinically|scientifically|medically|research|science|doctor|physician|evidence backed|supported|recommended|endorsed|approved|validated
      backed by|up ~3 science|research|studies|evidence|doctors|medicine
      supported by ~3 science|research|studies|doctors
      science|research backed
      effectiveness|efficacy|benefit|benefits ~8 established|proven|proved|demonstrated|confirmed
      it is|{be} a fact that
      evidence|case|proof ~3 overwhelming|undeniable|conclusive
      proven over|for|by|through|since|in
      proven to|result*|method*|technique*|benefit*|effective*|relief|track|way|treatment*|therapy|solution*|approach*|success|massage*|remedy|by|in|safe|for|natural|effectiveness|ability|itself|time
      {be} proven
      has|have|had been? ~1 proven|proved
      {massage} ~2 proven
      a|our|with|and|of|using|these|through proven
      proof is|that|of !liability|insurance|registration|payment|purchase|age|identity|address
      living proof
      undeniable|undeniably|indisputable|unquestionabl*|irrefutable
      studies|research|science|evidence|trials|study|scientists|doctors ~3 prove*|proved|proves|confirm*|confirms|confirmed|conclusively|agree ~3 massage*|rmt*|that|the|it|how
      doctor|physician|surgeon recommended|approved|endorsed
      recommended|endorsed|approved|trusted by ~2 doctors|physicians|surgeons|experts|specialists|athletes|professionals
      doctors|physicians|surgeons ~1 recommend*|endorse|trust|swear ~3 massage*|us|our|this
      science is clear
      the facts are clear
    `),
  },
]
