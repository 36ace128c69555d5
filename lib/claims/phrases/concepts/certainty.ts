/** Certainty, safety, and proof. */
export const certainty = {
  /** No one is left out: denied twice. */
  noException: `
    no !massage|it|we|they|you|i|this|that|there|or ~8 not|unsuitable|unable|cannot|beyond|excluded|without|unwise|unsafe|wrong|dangerous|risky
    nobody|none|nothing|never|noone|hardly ~8 not|unsuitable|unable|cannot|beyond|excluded|without|unwise|unsafe|wrong|dangerous|risky
    no one|body|back|case|patient|client|spine ~6 not|unsuitable|unable|beyond|excluded
    nobody|no ~2 is|are too
    everyone|everybody|anyone ~3 candidate|candidates
    not ~1 single|one|once ~6 not|without|failed|fail*|complain*|disappoint*|unhappy|unimproved|regret*|needed|came|has|had
    yet ~1 to ~1 meet|find|see|fail|have|come|treat|disappoint|lose
    nobody|noone|none|no ~1 ~3 claimed|asked|complained|regretted|left|walked|disappointed|failed !wondering|behind|out
    without exception|fail
    everyone|everybody ~5 improves|recovers
    no results|improvement|relief|change no fee|charge|cost|payment|bill
    do|does|did|work*|help* ~2 same|it|too for you
    faster|quicker|deeper|longer ~1 {relief}|recovery|healing
    {digits}|ninety|eighty|seventy|nine|eight|seven|ninetynine ~2 out|in|from of? ~1 {digits}|hundred|ten|every ~2 our|my|clients|patients|customers|guests|walk*|leave*
    {digits}|ninety|eighty|seventy ~1 %|percent ~2 our|my|clients|patients|customers|guests|success|successful|effective|satisf*|better|relief|sure|certain|commit*
    every ~1 last|single
    not ~1 a|one ~2 body|back|patient|client|person|case|spine ~6 not
    anybody|anyone|everybody|everyone at|can|could|should|benefit*|will|gets|leaves|improves|notices|deserves
    for|with ~1 everyone|everybody
    none ~4 recorded|reported|expected|anticipated|known|seen|had
    newborn*|newborns
    anyone|everyone|everybody from ~2 to
    fix|fixes|fixed|solve*|cure*|beat|beats|treat|help|helps ~1 them|it|all|everything|everyone|anything all|every|we
    fix|fixes|fixed|solve*|cure*|cures ~1 them|it|all|everything|everyone|anything|you|people
    promise*|promises ~2 you|that|relief|results|better
    we|i promise
    pledge*|vow|vows
    none|nothing of ~1 it|that|this|these ~1 {be} ~1 problem|obstacle|issue|barrier
    in writing
    or ~4 free|house|money|refund*
    or ~3 on us
    absolutely|literally|simply|virtually|practically|just|quite anyone|everyone|anybody|everybody|anything
    fix|fixes|fixed|solve*|cure*|cures ~1 those|these|this|that
    mark|trust our|my|us|me words?
    rest|be|sleep assured|sure|certain|confident
    stand*|stands behind|by ~1 results|work|that|this|treatment|every|each|massage|hands
    makes|making certain|sure
    {be} guaranteed|assured
    without fail
    only ~3 couple|few|handful|one ~10 not ~2 help|able
    we|i get|deliver results
    never ~2 let
    until it works|does
    you can ~2 count|bank|rely|depend|trust
    success rate|rates
    sure|certain|confident it|this|that|we ~1 will|works
    yes it|we|they|you|massage will|does|do
    what you will|ll get
    full recovery
    wonder why|how you ~3
    works every|each|always|whether|regardless
    what ~2 do|does works
    will ~1 work|help|succeed for|on|with you|your|them
    {be} going to work|help|succeed
    money|fee ~3 back|returned|refund*
    never ~4 fail*|disappoint*|lost|miss|let
    certainty|certainties|inevitable|inevitably|foregone|unfailing|infallible|surefire
    word of honour|honor
    my|our|you word
    every dollar|cent|penny|loonie
    you|they owe|pay ~1 nothing|zero
    not ~1 pay|charge|owe|cost ~2 cent|penny|dollar|thing|anything|if|unless
    {be} ~1 certain|confident|convinced|positive
  `,
  /** The price of failure, waived. */
  ifNot: `
    unless
    until|till you|your|it|we
    until|till the !end|day|first|last
    results or
    if|or ~6 not|no|un*|unhappy|dissatisfied|disappointed|fail*|fails|still|less !have|make|come|attend|keep|reach
    should you|it|your|the|we|i ~5 not|no|unhappy|dissatisfied|disappointed|fail*|fails|still|less
    if you|it|your|we|i ~4 worse|hurt|hurts|hurting|wrong|mistaken
    not !have|make|come|attend|keep|reach ~6 you|we
  `,
  noCharge: `
    free|refund*|complimentary|guarantee*
    on us|me
    the house
    not|never|nothing|no ~2 pay|owe|charge|cost|fee|cent|penny
    pay|owe nothing|zero
    without ~1 paying|charge|payment
    money|every ~2 back|cent|penny|dollar
  `,
  risk: `
    side|adverse|ill|negative|bad|nasty|unwanted|harmful|after effect|effects|reaction*
    reaction*
    risk|risks|danger|dangers|downside|downsides|drawback|drawbacks|harm|harms|hazard|hazards|complication|complications|contraindication|contraindications|worry|worries|catch
  `,
  none: `
    not any
    no|none|zero|without|nothing|never|nil|neither|nor|minus|free|nonexistent|unheard|hardly|negligible
  `,
  /** Nothing to weigh, in words that need nothing beside them. */
  carefree: `
    safe|gentle|harmless as
    as safe|gentle|harmless
    without|no a? second thought*
    without|no|nothing ~2 hesitat*|worry|worries|fear|concern*|afraid|dread|lose|fret|guilt
    risk|harm|worry|danger free
    {intensifier} ~1 safe|harmless|natural|gentle|painless
    painless|painlessly|harmless|harmlessly
    no|zero|without|minus ~3 downtime|risk|risks|danger*|downside*|drawback*|catch|complication*|contraindication*
    gentle|safe|mild enough
    can not|hardly|never ~1 go wrong
    can not|hardly|never ~1 overdo
    safe for|and|at|in|to !most|some|many
    perfectly|completely|totally ~1 safe|suitable
    all|any|every|whatever ~1 age|ages|body|bodies|shape|size
    regardless|irrespective|no matter ~2 age|condition|what|how|who|your
    never|nobody|no ~2 too old|young|sore|late|stiff|frail
    nothing ~4 safer|gentler
    nobody|no ~3 can|should not
    one size
    not in the least|slightest
    not ~1 one|a bit
  `,
  harmful: `
    trouble you|your
    hurt|hurts !my|feelings
    hard|tough|rough on
    harm|harms|harmed|injure*|damage*|worsen*|aggravat*|aggravate*|upset*|danger|dangerous|wrong|worse|regret|irritat*
    side|ill effect|effects
  `,
  impossible: `
    no|not|never|nothing|cannot|impossible|nobody|zero|neither|unable|incapable|without|hardly
  `,
  science: `
    proof|survey|surveys|records|figures|numbers
    study|studies|science|scientific|scientifically|research|researchers|evidence|trial|trials|data|literature|scientists|clinically|clinical|medically|experts|doctors|physicians|surgeons|universities|university|journal|journals|peer|harvard|mayo|statistics|numbers|medicine|lab|laboratory|history|centuries
  `,
  proves: `
    prove*|proved|proven|proves|proof|confirm*|confirms|establish*|established|demonstrat*|demonstrate*|validat*|validate*|verif*|verified|verify*|backs|tells|backed|support|supports|supported|agree|agrees|settled|clear|undeniable|undisputed|irrefutable|conclusive|conclusively|overwhelming|undeniably|unanimous|bears|bear|attest*|endorse*|endorsed|approved|recommend*|recommended|document*|documented|stands|hard|argue|accepted|acknowledged|obvious|undoubted|unarguable|definitive|definitively|certain|fact|facts|truth|lie|doubt|leaves
  `,
} as const satisfies Record<string, string>
