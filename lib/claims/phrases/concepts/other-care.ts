/** Care that is not massage: surgery and drugs done without, and what an RMT may not do. */
export const otherCare = {
  medicalCare: `
    {surgery}
    {drug}
    antidepressant*|antidepressants|statins|sedatives|relaxants|steroids
    surgeon|surgeons|knife|replacement|scalpel|operating|cut|disability|brace|rods|screws|crutches|cane|walker|walkers|icu|procedure|procedures|implant*|packet|packets|blister|bottle|bottles|specialist|theatre|prescription|prescriptions|pharmacy|tylenol|advil|robaxacet|aleve|voltaren|meds|medicated|chemicals|cortisone|epidural*|dose|doses|hospital|drugstore|tablet|tablets|shot|shots|sheath|invasive
    anti inflammatories|inflammatory
    waiting|surgical list|lists
    surgeon|surgical|surgery|hospital ~2 waitlist|waitlists
    off|from that|the list|lists
    pill|medicine bottle*|cabinet|packet|box
  `,
  /** Other care done without, in words that need not name it. */
  spared: `
    toss*|ditch*|bin|binned|flush*|throw*|threw|drop* ~1 theirs|them|yours|away
    you|they ~2 not|never ~2 need|want|miss ~1 it|them|those|another|again|one
    gave|give|gives ~2 spot|slot|place|date away|up|back
    not|never ~3 find*|finds ~2 in|on ~2 operating|theatre|surgeon
    not|never ~4 end|ends|ending|land|lands up|on ~3 operating|surgery|surgeon|knife|theatre
    off that|the|their|your ~1 list|meds|medication|pills
    drug|pill|needle|surgery|knife|opioid|medication|medicine|chemical free
    under the knife
    put|puts|throw*|threw|pack* ~3 brace|cane|walker|crutches|packet|pills|tablets away|down|aside
    before you ~3 agree|sign|consent|book|schedule|decide|go ~3 {surgery}
    {surgery} ~2 your|the only option|choice|answer|way
    away|safe from ~1 scalpel|scalpels|knife|surgeon|surgeons|needle|needles|theatre
    not|never if you ~1 see|come|visit|call|book ~1 us|me|massage
    operating table|theatre|room
    nonsurgical|drugfree
    non surgical|drug !podiatry
    natural|drugless alternative
  `,
  sparesIt: `
    without|no|never|zero|nor|instead|cancel*|cancelled|canceled|unnecessary|needless|freedom|ditch*|bin|binned|toss*|threw|throw*|thrown|fewer|reliance|relying|rely|halve*|halved|wean*|swap*|swapped|trade*|traded|rather|spared|spare*|spares|redundant|obsolete|forget|forgot|quit*|kick*|goodbye|scrap*|retire*|unlike|resort|inevitable|superfluous|crossed|cross|drawer|dustbin|customers|shelf|tear|tore|torn|rid|off|theirs|facing
    {avoid}
    alternative|alternatives !and|medicine|therapy|therapies
    put|puts|putting|set|lay ~3 aside|down|away
    keep* ~2 from
    wonder* ~6 ever
    waiting for
    not|longer|less ~3 need*|have|take*|rely|relying|depend*|require*|want|necessary|needed|required
    not ~1 a|the only
    free from|of
    {drug} free
    gather* dust
    do|does|did|doing away with
    untouched|unopened|unused
    out of date
    not|never ~2 bought|taken|needed|touched|swallowed|popped|opened
    place of
    cut*|cuts|drop*|get|got|come|came|bring*|lower*|reduc* ~4 down|off|out|dose|use|need
    need|needs|use|dose|dependence|dependency ~2 for|of|on
    not ~2 run|rush|jump|agree|consent|bother
    before ~3 {surgery}|anybody|anyone
    stay*|keep*|keeps ~3 out|off
    last
    does|do|what ~4 surgeon|doctor|knife|pill|pills
  `,
  /** What an RMT may not do. */
  medicalAct: `
    diagnos*|diagnose*|diagnosis|diagnoses|diagnostic
    prescrib*|prescribe*|prescription|prescriptions !by
    tell*|show* ~2 what|why ~3 got|have|wrong|going
    tell*|know*|see|find|show ~3 exactly|precisely ~1 what|which|where|why
    what ~2 wrong
    tell*|see|know ~2 if|whether it ~2 {condition}|nerve|joint|muscle
    pinpoint*|identify*|identifies|locate* ~4 disc|joint|vertebra|nerve|cause|source
    read*|interpret*|review* ~2 mri|x|xray|scan|scans|imaging
  `,
  /** What an RMT may not do, by its sound and feel. */
  thrust: `
    crack*|pop|pops|popping|click|clicks|thrust*|impulse*|jolt*|hvla|velocity
    short|quick|sharp ~1 sharp|quick|short ~1 push|tug|move|pull|twist|flick
    adjust|adjusts|adjusted|adjusting|adjustment|adjustments|readjust*
    manipulat*|manipulate*
  `,
  joint: `
    {spine}
    everything|rib|ribs|stuck|locked|level|facet
  `,
  rmt: `
    rmt|rmts|massage|massages|therapist|therapists|bodywork
    hands on
  `,
  needles: `
    acupuncture|acupuncturist|acupuncturists|needling|needles|needle|meridian|meridians|cups
  `,
} as const satisfies Record<string, string>
