import { excusedByDefault, lines, sources, type PhraseRule } from './rule.ts'

/** Body myths: root causes, toxins, immunity, straightened spines, avoided surgery, absolute safety. */
export const bodyRules: readonly PhraseRule[] = [
  {
    id: 'root-cause', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'can say what set'],
    reason: 'Claims to find or treat the cause. Most back pain has no single cause that a test can show.',
    source: sources.evidence, better: '“Your RMT asks about your pain and how it affects you.”',
    patterns: lines(`
      root cause*
      roots of
      root of !the|a? tooth|nerve
      at its|the|their very? root|core|roots !of
      at its|the|their very? root|core|roots of ~2 {pain}
      to|at|target*|address*|treat*|find*|get*|attack* the|its|their ~1 true|real|very|underlying|actual|exact|original? root|roots|source|sources|core|origin
      root ~1 the ~1 problem*|issue*|pain|matter|trouble|cause*
      focus*|work*|working|concentrat*|zero|zeroes|home|homes|hone* in? on the root|source|cause|causes|underlying
      root issue*|problem*|source*|dysfunction*
      treat*|treating|address*|fix*|correct*|find*|finding|identify*|identifies|get*|getting|target*|eliminate*|resolve*|tackle*|uncover*|pinpoint*|reach* ~3 underlying|real|true|actual|exact|deeper|original|core cause*|causes|issue*|problem*|reason*|source*
      treat*|address*|fix*|correct*|find*|identify*|get*|target*|eliminate*|resolve*|tackle*|uncover*|pinpoint* ~2 cause|causes|source of
      treat*|address*|fix*|find* the cause|causes|source
      underlying cause*|causes|issue*|problem*|dysfunction*|source*
      not just|only|merely|simply ~1 the|your|treat*|mask*|manage* ~2 symptom*
      rather than|instead of just? mask*|masking|treat*|chasing|cover*|manag* ~1 the|your symptom*|pain|problem
      mask*|masking|masks ~2 symptom*|pain|problem
      band aid
      cause|causes not|rather|instead
      cause|causes ~2 treated|addressed|eliminated|corrected|removed|found|fixed
      look*|search*|locate*|go|goes|hunt* ~2 cause|source
      bottom of ~3 {pain}
      has|have a cause
      finding|find out why ~3 hurt|hurts|hurting|ache|aches|{pain}
      why behind ~3 {pain}
      cause of your|the|their ~2 {pain}
      where ~2 pain starts|begins|originates|comes
    `),
  },
  {
    id: 'detox', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'slowed', 'slows', 'lowered', 'impairs', 'impaired', 'alcohol detox', 'drug and alcohol', 'medical waste'],
    reason: 'Massage does not flush toxins or lactic acid; one study found that it slows lactate removal.',
    source: sources.evidence, better: 'Leave it out.',
    patterns: lines(`
      detox*|detoxif*|detoxify*|detoxification|detoxifies|detoxified|detoxing
      {flush} ~4 {toxin}
      {toxin} ~3 {flush}
      {toxin} ~7 flushed|swept|washed ~1 away|out
      acid build
      metabolic waste*|byproduct*|debris|by|toxin*
      waste product*|material*|removal|elimination
      cellular|bodily|muscle waste*
      cleanse*|cleansing
      purif*|purify*|purifying
      drain* ~3 lymph*|waste
      acid buildup
      impurities
    `),
  },
  {
    id: 'immune-boost', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'weak immune', 'weakened immune'],
    reason: 'Claims a stronger immune system. Nothing shows that massage gives one.',
    source: sources.advertising, better: 'Leave it out.',
    patterns: lines(`
      {boost} ~5 immune|immunity
      positive|good|beneficial|favourable|favorable|powerful effect*|impact*|influence* on ~2 immune|immunity
      immune|immunity boost*|boosting|support*|enhance*|strength*
      {boost} ~3 defences|defenses
      immune|immunity ~3 stronger|strengthen*|better|improve*|boost*|enhance*|resilien*
      stronger ~1 immune|immunity
      calm*|quiet*|settle*|regulat*|regulate*|balance* ~2 immune
      ward off|against ~2 illness|disease|colds|sickness
      {boost} ~4 white blood cell|cells
    `),
  },
  {
    id: 'realign', severity: 'fail', about: 'care', allowedContexts: excusedByDefault,
    reason: 'Claims to move, straighten or correct the spine or posture. Nothing shows that massage does.',
    source: sources.advertising, better: '“Nothing shows that massage straightens or stops a curve.”',
    patterns: lines(`
      realign*|realignment
      misalign*|misalignment*|misaligned
      {correct} ~5 {spine}
      {correct} ~3 alignment|imbalance*|posture|curve*|curvature|misalignment*
      {spine} !out ~2 {correct} !if|surgery
      {spine} ~1 realign*|realigned|straightened|corrected
      bring* ~4 back? into|to balance|alignment|place
      {spine} ~3 back|return* into|in|to its|the|their? place|alignment|position|line
      put*|slip*|slides|pop*|push*|move*|guide*|shift*|ease*|coax*|place*|click*|nudge*|bring* ~4 back in|into
      slip* back
      press*|put*|push*|pop*|slip*|click*|return*|guide*|move*|set it|them ~1 home|to|where ~2
      press*|put*|push*|pop*|slip*|click*|return*|guide*|move*|set it|them ~1 back !on
      back|return* into place|alignment
      proper|correct|natural|perfect|optimal|better|good|spinal|postural|structural|body alignment
      alignment of ~2 {spine}
      improve* ~3 posture|alignment
      posture correction
      better|improved|perfect posture
      restore* ~3 posture|curve|alignment|structure|position
      restore* ~2 spine|spinal|disc|discs|vertebra*|curve !function|mobility|movement|flexibility|health|range|joint
      stand* taller|straighter
      restore*|regain* ~1 height
      keep*|keeps ~1 aging|ageing|old ~1 {spine} young
      level* ~3 hips|pelvis|shoulders
      body ~2 back in balance
      structural|postural correction|realign*|imbalance*
      open* up ~3 spine|space|joint*|vertebra*
      lengthen* ~2 spine
    `),
  },
  {
    id: 'avoid-surgery', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'recent surgery', 'is no waiting list', 'have no waiting list', 'guidelines list', 'options without drugs', 'treatments without drugs', 'options without medicine', 'options without medicines', 'treatments without medicine', 'treatments without medicines', 'no study', 'no studies', 'no evidence'],
    reason: 'Says that massage spares surgery or drugs. Nothing shows it, and it could delay care.',
    source: sources.advertising, better: '“Talk with your doctor about all your options, surgery included.”',
    patterns: lines(`
      {avoid} ~6 {surgery}
      {avoid} ~5 {drug}
      lowering|lowered|tapering|tapered ~3 medication|medications|painkillers|pills|dose
      {surgery} ~2 avoided|unnecessary|prevented|cancelled|canceled|averted|obsolete
      {surgery}|these|this ~4 avoidable
      avert* ~4 {surgery}
      {surgery} ~2 never|not|no|rarely|seldom|hardly ~1 needed|necessary|required|longer
      instead of|than ~3 {drug}
      rather than ~3 {drug}
      alternative* ~1 to ~4 {drug}
      without ~5 {surgery}
      never|longer ~3 {drug}
      fewer|less {drug}
      need* ~1 no {drug}
      not need*|require*|have|rely|depend ~4 {drug}
      call*|called off ~2 {surgery}
      without ~3 {drug}
      no|zero {drug}
      no need ~2 for ~3 {drug}
      nonsurgical
      non surgical !podiatry
      surgery|drug|medication free
      drugfree
      off the operating table
      under the knife
      need for ~3 {drug}
      ease*|reduce*|less|lower* ~1 {drug} dependence|dependency|reliance
      reliance|dependence|dependency on ~2 {drug}
      cut*|cutting back|down on ~2 {drug}
      ditch*|throw*|forget*|swap*|trade*|drop* ~4 {drug}
      {drug} or|and {drug} ~2 unnecessary
      as an? alternative
      natural alternative
    `),
  },
  {
    id: 'safety-absolute', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'generally very safe', 'usually very safe', 'hedged', 'can be a safe choice for uncomplicated', 'pregnancy without complications', 'number of visits', 'number of sessions', 'number of treatments', 'not have to hurt', 'not have to be painful', 'for most people', 'see people of all ages', 'should never', 'must never', 'should not', 'not free of', 'not free from', 'not without', 'not risk free', 'sign of harm', 'sign of damage'],
    reason: 'Promises absolute safety. Massage has common after-effects, rare harms, and people who should wait.',
    source: sources.advertising, better: '“Soreness for a day or two is common. Serious harm is rare. Some people should wait or ask first.”',
    patterns: lines(`
      safe during|throughout|even
      safe for|to ~2 everyone|anyone|everybody|anybody|all|every|any|use|virtually|nearly|almost|children|pregnant|kids
      safe at any|every|all
      safe no matter
      safe way|option|choice|solution|natural|treatment*|alternative*|gentle|drug|therapy|method !when|if
      {intensifier} %? safe
      {intensifier} ~1 safe|harmless|natural|painless|risk
      100 %|percent safe|natural|harmless|risk|drug|gentle|painless
      safe|safely and|yet|gentle|natural|but ~2 effective*|natural|proven|powerful
      effective and|yet|gentle ~1 safe
      gentle|natural|effective and|yet safe
      risk free
      riskfree
      worry|hassle free
      no|zero|without|minus|free|any of|from|any|the|a|known|real|serious ~1 risk*|danger*|downside*|drawback*
      no|zero|without|minus risk*|danger*|downside*|drawback*
      no|zero|without|minus complication*
      no|zero|without|minus|free|none ~5 side effect*
      side effect free
      side effects free
      not hurt|harm you|to|anyone|a
      nothing to lose|fear
      harmless !can|but
      suitable|appropriate|perfect|ideal|right|gentle|beneficial|good|great|recommended|fit|works enough? for ~2 everyone|anyone|everybody|anybody|all|every|any !who|looking|seeking|with
      suit|suits everyone|all|every|any
      anyone|everyone|everybody can|will|could|should benefit*|enjoy|have|receive
      all|any|every|whatever ages|age|age body|bodies|your|fitness|stage|condition|conditions|walks
      no matter ~1 what? your|how|the|who
      people|clients|patients|bodies of|at all|any|every ages|age|fitness|walks|stage
      no contraindication*
      zero risk
      risk|risks ~1 {be} zero|none|nil|nonexistent
      risk nothing
      safe whether
      none|neither of ~2 risk*|danger*|downside*|side
      no|zero|without|any adverse|harmful|ill|unwanted|negative|after effect*
      only side effect*
      nothing|not ~2 go wrong
      can|will do no harm
      whatever your age|condition|problem|health
      nobody|no one|noone who can not
      never too old|young
      nothing ~3 safer
      one|1 size fits all
      from child|baby|toddler|teen|kid to ~1 grandparent|grandparents|senior|elder
      from children|newborns|babies|kids|infants|toddlers|teens to seniors|grandparents|elders|the|older
    `),
  },
  {
    id: 'safety-absolute', severity: 'fail', about: 'care', allowedContexts: ['myth', 'question', 'most people', 'many people', 'some people', 'usually', 'often'],
    reason: 'Promises absolute safety. Massage has common after-effects, rare harms, and people who should wait.',
    source: sources.advertising, better: '“Soreness for a day or two is common. Serious harm is rare. Some people should wait or ask first.”',
    patterns: lines(`
      not have|cause|carry|come ~3 side effects
      not ~2 single|any side|risk|danger
    `),
  },
  {
    id: 'mechanism', severity: 'fail', about: 'care', allowedContexts: [...excusedByDefault, 'hedged'],
    reason: 'Makes blood flow or endorphins the way to less inflammation, repair or relief. Studies contradict it or conflict.',
    source: sources.evidence, better: '“Massage warms the skin and brings more blood to it.”, as a claim; or drop the mechanism.',
    patterns: lines(`
      circulation|flow|oxygen|oxygenation|oxygenated|nutrient|nutrients ~12 repair*|regenerat*|regenerate*|rebuild*|mend*|recover*|recovery|rejuvenat*|rejuvenate*
      blood !clot|clots|vessel|vessels|thinner*|pressure|test*|cell|cells|disorder ~12 repair*|regenerat*|regenerate*|rebuild*|mend*|recover*|recovery|rejuvenat*|rejuvenate*
      endorphin*|endorphins|serotonin|dopamine|painkillers|chemicals ~12 immediate*|immediately|instant*|instantly|relief|relieve*
    `),
  },
  {
    id: 'fear', severity: 'fail', about: 'care', allowedContexts: excusedByDefault,
    reason: 'Plays on fear or distress to bring someone in.',
    source: sources.vulnerable, better: 'Say calmly when to see someone, and how soon, as a care card does.',
    patterns: lines(`
      before|until it is? too late
      is|was|gets|never|not ~1 too late
      longer|more you wait|leave ~4 longer|harder|worse
      sooner you ~4 the sooner|better|faster
      end|ending up in a wheelchair
      life|future in a wheelchair
      do|does not wait until
      do not let ~4 {pain} ~5 life|control|you|rule|ruin
      act now
      only get|gets|getting worse
      ticking time
      left alone|untreated|unchecked|unattended ~4 leads|turns|becomes|gets|worsens|will
    `),
  },
]
