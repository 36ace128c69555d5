/**
 * Words that the claim linter stops (fail) or points at (warn), with the rule that each comes from.
 *
 * A pattern is a lower-case phrase. A word with a star matches its inflections: `cure*` is cure, cures, cured, curing.
 * `lib/claims` has a floor of its own that these can add to but not switch off.
 */
import type { BannedPhrase } from './documents.ts'

const rules = {
  expectation: 'BC college marketing rule, clause (b): no unjustified expectation about results',
  truthful: 'CMTBC, Advertising and title use: not false, inaccurate, misleading or unverifiable',
  comparison: 'BC college marketing rule, clauses (c) and (d): no claim to results that others cannot achieve',
  titles: 'CMTBC, Advertising and title use: no specialist titles',
  scope: 'Massage Therapists Regulation, B.C. Reg. 280/2008, section 6',
  licence: 'BC regulation: acupuncture needs its own licence',
  testimonials: 'Competition Act, section 74.02, and house rule: no testimonials about results on health pages',
  proof: 'Competition Act, section 74.01(1)(b): a proper test before a performance claim',
  evidence: 'What the studies found: see the claims about it, and their sources',
  plain: 'NHS digital service manual, How we write',
}

type PhraseFields = Omit<BannedPhrase, '_id' | '_type' | 'pattern' | 'severity'>

function phrases(severity: BannedPhrase['severity'], patterns: string[], fields: PhraseFields): BannedPhrase[] {
  return patterns.map((pattern) => ({
    _id: `bannedPhrase-${pattern.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`,
    _type: 'bannedPhrase',
    pattern,
    severity,
    ...fields,
  }))
}

/** What frees a phrase: a denial, a myth told to be denied, a question, or a sentence about something other than massage. */
const excused = ['negated', 'myth', 'question', 'other-subject']

const fails: BannedPhrase[] = [
  ...phrases('fail', ['cure*'], {
    reason: 'It promises an end to a condition. No study shows that for massage.',
    better: 'Say what the claim says, such as “may ease”.',
    source: rules.expectation,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['heal*'], {
    reason: 'It reads as a promise.',
    better: '“gets better”, or the claim’s own words',
    source: rules.expectation,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['guarantee*', '100% effective'], {
    reason: 'No result can be promised.',
    better: 'Say how sure we are.',
    source: rules.expectation,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['permanent*', 'lasting relief', 'once and for all'], {
    reason: 'No study shows an effect that stays.',
    better: '“for a short time”, as the claim says',
    source: rules.expectation,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['proven', 'scientifically proven', 'clinically proven'], {
    reason: 'Only a claim of high certainty may say so, and we have none.',
    better: 'Say how sure we are.',
    source: rules.proof,
    allowedContexts: [...excused, 'high-certainty'],
  }),
  ...phrases('fail', ['best massage', 'best clinic', 'best therapist*', 'number one', 'leading clinic', 'top clinic', 'top-rated', 'most effective'], {
    reason: 'It compares this clinic with others, and nobody can check it.',
    better: 'Leave it out, or state a fact such as opening hours.',
    source: rules.comparison,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['unlike other clinics', 'unlike other therapists', 'better than other clinics'], {
    reason: 'It implies results that others cannot achieve.',
    better: 'Leave it out.',
    source: rules.comparison,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['massage specialist*', 'back pain specialist*', 'specialise* in', 'specialize* in', 'our expert*', 'massage expert*'], {
    reason: 'Massage therapists may not claim a specialty.',
    better: '“practice focus”',
    source: rules.titles,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['safe for everyone', 'completely safe', 'risk-free', 'no side effects', 'without side effects', 'no risk*'], {
    reason: 'Some people should wait, and some get sore.',
    better: 'Say who should wait, and link to the check before you book.',
    source: rules.truthful,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['root cause*'], {
    reason: 'For most back pain no single cause can be found.',
    better: 'Say what is known about the cause.',
    source: rules.truthful,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['detox*', 'toxin*', 'flush* lactic acid', 'remove* lactic acid'], {
    reason: 'Studies do not show it. One found the opposite.',
    better: 'Leave it out.',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['boost* your immune system', 'boost* the immune system', 'boost* immunity', 'strengthen* your immune system'], {
    reason: 'No study in our list shows it.',
    better: 'Leave it out.',
    source: rules.proof,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['realign*', 'correct* your spine', 'correct* the curve', 'straighten* your spine'], {
    reason: 'No study shows that massage changes the shape of the spine.',
    better: 'The claim about the curve of the spine',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['slips back', 'slip* back into place', 'push* the disc back', 'put* the disc back'], {
    reason: 'Discs do not slip, so they cannot slip back.',
    better: 'The claim about the place of the disc',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['prevent* surgery', 'avoid* surgery', 'instead of surgery'], {
    reason: 'No study shows that massage makes an operation less likely.',
    better: 'Leave it out.',
    source: rules.expectation,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['instant relief', 'immediate relief', 'instant pain relief', 'relief in one session'], {
    reason: 'It makes people expect a result that the studies do not show.',
    better: 'The claim’s own words',
    source: rules.expectation,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['changed my life', 'my pain is gone', 'pain-free after'], {
    reason: 'A patient’s words about results are a testimonial.',
    better: 'Leave it out.',
    source: rules.testimonials,
  }),
  ...phrases('fail', ['rmt massage or acupuncture', 'rmt acupuncture', 'massage and acupuncture session*'], {
    reason: 'Acupuncture is a service of its own, by someone licensed for it.',
    better: 'Name the two services apart, each with its practitioner.',
    source: rules.licence,
    allowedContexts: excused,
  }),
  ...phrases('fail', ['spinal adjustment*', 'adjust* your spine', 'crack* your back', 'spinal manipulation by our'], {
    reason: 'A fast thrust to the spine is outside what massage therapists may do.',
    better: '“gentle stretching”',
    source: rules.scope,
    allowedContexts: excused,
  }),
]

const warns: BannedPhrase[] = [
  ...phrases('warn', ['relieve*'], {
    reason: 'It says that pain goes away, which is more than most claims allow.',
    better: '“may ease”, in a claim',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['reduce* inflammation'], {
    reason: 'It has not been studied well in back pain.',
    better: 'The claim about inflammation',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['improve* circulation', 'increase* circulation'], {
    reason: 'Studies found more blood in the skin, not in the muscle.',
    better: 'The claims about blood flow',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['endorphin*'], {
    reason: 'The studies do not agree.',
    better: 'The claim about endorphins',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['cortisol'], {
    reason: 'A review found an effect close to zero.',
    better: 'The claim about cortisol',
    source: rules.evidence,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['releases tension', 'release* knots', 'muscle knot*', 'break* down scar tissue'], {
    reason: 'It names a way of working that has not been shown.',
    better: 'Say what the hands do, and what people feel.',
    source: rules.truthful,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['powerful', 'amazing', 'holistic'], {
    reason: 'It praises, and says nothing that can be checked.',
    better: 'Say what happens.',
    source: rules.truthful,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['wear and tear', 'degenerating'], {
    reason: 'It scares people, and movement does not wear joints out.',
    better: '“changes with age”',
    source: rules.plain,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['slipped disc*', 'slipped disk*'], {
    reason: 'Discs do not slip.',
    better: '“herniated disc”, or “slipped” with “not really slipped”',
    source: rules.plain,
    allowedContexts: [...excused, 'do not slip', 'not really slipped'],
  }),
  ...phrases('warn', ['suffer*'], {
    reason: 'It makes a person smaller than their condition.',
    better: '“have” or “live with”',
    source: rules.plain,
    allowedContexts: excused,
  }),
  ...phrases('warn', ['massage always', 'massage never', 'always work*', 'never fail*'], {
    reason: 'Few things about massage are so in every case.',
    better: 'Say how often, or how sure we are.',
    source: rules.truthful,
    allowedContexts: excused,
  }),
]

export const bannedPhrases: readonly BannedPhrase[] = [...fails, ...warns]
