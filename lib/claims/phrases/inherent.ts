import { excusedByDefault, lines, type PhraseRule } from './rule.ts'

/**
 * Phrases that promise or boast by themselves, so that a headline needs no “massage” in it to be refused.
 * Another subject (“surgery can give permanent relief”) still frees them.
 */
const inherent: Readonly<Record<string, string>> = {
  cure: `
    miracle cure*|treatment*|hands|touch|worker*
    cure* your ~2 {pain}
    cure for your
    {pain} cure|cures !it|itself|them|themselves
    non surgical cure|solution|fix
    nonsurgical cure|solution
  `,
  'heal-promise': `
    promote*|stimulate*|accelerate*|speed* ~2 tissue repair|regeneration|healing
  `,
  permanent: `
    permanent|permanently ~1 relief|cure*|fix*|solution*|results|pain
    once and for all
  `,
  'lasting-relief': `
    long lasting relief|results
    lasting relief|results|solution*
  `,
  'pain-free': `
    pain free for life
    pain free life|living|future|guarantee*
    say*|wave* goodbye to ~2 your|those|nights|mornings|sleepless|restless|stiff
    say*|wave* goodbye to the ~3 {pain}|{drug}|pain|days|nights|limits|years|old
    say*|wave* goodbye to ~1 {pain}
    {pain} ~1 gone after|in|within {count} ~1 session*|visit*|treatment*
    {count} ~1 session*|visit*|treatment* ~4 {pain} ~1 gone|history
    walk*|leave* out ~1 pain free
    pain free by monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|christmas
    {pain} ends|stops here
    get* rid of your ~2 {pain}
    rid of back|your pain for|once
    banish*|eradicate* ~3 {pain}
    end your ~2 pain
    {pain} for good
  `,
  guarantee: `
    guaranteed relief|results|to|recovery|cure
    rid|free ~1 of ~2 {pain} in {count} ~1 cases|people|clients|times ~1 from|of|out
    {relief} guaranteed
    money back guarantee*
    satisfaction guaranteed
    100 %|percent guaranteed|effective|success
    100 %|percent safe
  `,
  immediacy: `
    instant|immediate|overnight|instantaneous ~1 relief|results|cure
    relief ~3 in {count} minutes|sessions|visits|days
    relief in minutes|seconds
    {pain} relief at once
    {pain} relief right|straight away
    in|after|within one|single|just ~2 session|treatment|visit
  `,
  'outcome-hype': `
    life changing !injur*|condition|diagnos*|event*
    get* your life back
    never been so|easier easy
    reclaim your life|body
    restoring|restore* overall|total well|wellbeing|wellness
  `,
  superlative: `
    not find ~8 team|clinic|rmt|rmts|therapist|therapists ~2 more|better|greater
    best massage*|rmt|rmts|therapist*|clinic*|hands
    award winning
    world class
    second to none
    #|number 1|one massage|clinic|rmt|therapist|choice|rated
    the 1 massage|clinic|rmt
    # 1 massage|clinic|rmt|therapist|choice|rated|in
    top rated
    voted best|#|number
  `,
  specialist: `
    massage|rmt|pain|spine specialists
    massage specialist*|expert*
    our specialists|experts !{other}
    our expert massage*|rmt*|therapist*|hands|team
    expert massage*|hands|rmt*|therapist*
  `,
  proven: `
    clinically|scientifically|medically proven
    proven relief|results
  `,
  'root-cause': `
    root cause* of your|pain
    {correct}|treat*|address*|target* ~2 root cause*
  `,
  detox: `
    flush* ~3 {toxin}
    detox*|detoxify* your|the body
    lactic acid ~2 flush*|flushed|out
  `,
  'immune-boost': `
    {boost} ~2 immune
    immune boosting
  `,
  realign: `
    realign* ~2 {spine}
    straighten* your ~1 spine|posture|curve
    correct*|fix* your ~2 spine|posture|alignment|curve
    put* your ~2 back in|into place|alignment
    visible|noticeable|measurable|dramatic difference|change|improvement in ~2 curve|curves|posture|spine|alignment
    session*|visit*|treatment* will|can ~1 fix|correct|repair your ~2 {spine}|{pain}
  `,
  'avoid-surgery': `
    without drugs|surgery|medication or surgery|drugs|medication !you|may|is|are
    drug free|surgeryfree ~2 {relief}|alternative|solution
    alternative to surgery
    avoid* surgery with|through|naturally
  `,
  'safety-absolute': `
    risk free
    safe for everyone|anyone|everybody|all
    no|zero|without side effects
    completely|totally|perfectly|absolutely|100 safe
  `,
}

/** The rules of the same name, for phrases that need no subject. */
export function inherentRules(floor: readonly PhraseRule[]): PhraseRule[] {
  return Object.entries(inherent).map(([id, patterns]) => {
    const rule = floor.find((candidate) => candidate.id === id)
    if (!rule) throw new Error(`No rule is called “${id}”`)
    return { ...rule, about: 'inherent', allowedContexts: [...new Set([...excusedByDefault, ...rule.allowedContexts])], patterns: lines(patterns) }
  })
}
