import { lintText } from '../../../lib/claims/lint.ts'
import { pitch, plain } from './pages.ts'

const refused = (text: string, from = 0): string[] => lintText(text).filter((finding) => finding.severity === 'fail' && finding.end > from).map((finding) => finding.rule)

describe('two ideas near each other make the promise, in any wording and order', () => {
  test.each([
    ['Two visits, and that ache has packed its bags: gone.', 'pain and its end'],
    ['Gone is the stiffness that kept you on the couch.', 'the end and pain'],
    ['Sciatica? Switched off.', 'over a full stop'],
    ['What was sore will stay away.', 'pain and no return'],
    ['Worn cartilage gets a second youth as it is nourished and rebuilt.', 'tissue and mending'],
    ['Athletes are back on the ice in half the time.', 'recovery and speed'],
    ['From grandmothers to newborns, it suits every body.', 'safe and everyone'],
    ['Nothing about it can do you harm.', 'harm and never'],
    ['Massage isn’t hard on anything.', 'hard on and not'],
    ['\n\nCan massage cure sciatica?\n\nBring your insurance card to the first visit.', 'a title that asks'],
    ['The crooked pelvis finds its way home.', 'spine and its place'],
    ['The scalpel can gather dust.', 'surgery and doing without'],
    ['That prescription can go in the bin.', 'drugs and doing without'],
    ['What sits in your calves is wrung out like water from a towel.', 'waste and carrying off'],
    ['Winter bugs bounce off our regulars, whose defences stay strong.', 'illness and strength'],
    ['A dozen trials have settled it beyond doubt.', 'science and proof'],
    ['Physio and pills only scratch the surface.', 'others and falling short'],
    ['Backs are all we do.', 'a special skill'],
    ['If you still hurt after that, you owe us nothing.', 'the price waived'],
    ['There isn’t a spine we couldn’t put right.', 'nobody left out'],
    ['A welder came in on crutches and danced at his wedding.', 'somebody and the result'],
    ['Most massage therapists work both sides the same way.', 'most of the others'],
    ['How Terry got his back back', 'a back returned'],
    ['So why do people drive past all of those to get to ours?', 'past the others'],
    ['I don’t love the idea of twisting a neck when there’s a safer way.', 'a way that is safer'],
  ])('%s (%s)', (line) => {
    expect(refused(pitch + line, pitch.length).length).toBeGreaterThan(0)
  })
})

describe('the same promising page may also say', () => {
  test.each([
    ['Heavy lifting can strain the muscles of the low back.', 'what strains a back'],
    ['Over time, these imbalances may cause pain and stiffness.', 'what brings pain on'],
    ['Slouching changes how the spine sits, leading to sore muscles.', 'what posture leads to'],
    ['Tight muscles pull the spine out of alignment.', 'what is out of place'],
    ['Discs lose water and height with age.', 'what age does'],
    ['Eight in ten people have back pain at some time.', 'how common it is'],
    ['About 80% of adults have it.', 'a share of everybody'],
    ['An old scar from a past injury can feel tight.', 'the past'],
    ['Low back pain is the number one reason for missed work.', 'a rank that isn’t ours'],
    ['We bill most insurers on the spot.', 'what is done on the spot'],
    ['Clients feel welcome here.', 'how clients feel about the place'],
    ['Wellness Avenue has free parking.', 'a name'],
    ['Each session fits your unique needs.', 'a unique need'],
    ['Massage supports your recovery between workouts.', 'recovery, without haste'],
    ['See a doctor straight away if you notice numbness.', 'when to hurry'],
    ['Back pain? Book today.', 'an invitation after a question'],
    ['30 minutes: $80', 'a length and its price'],
    ['We are open from 8 a.m. to 8 p.m. on weekdays.', 'hours'],
    ['Herniated and bulging discs\n\n', 'a heading'],
    ['You have numbness or tingling down both legs.', 'a warning sign'],
    ['The curve in your spine is quickly getting worse.', 'what gets worse'],
    ['Weakness of a leg that is new.', 'a sign by itself'],
    ['A doctor can measure the curve and say if it needs treatment.', 'what a doctor says'],
    ['Weak bones can break with little force.', 'what can break'],
    ['Your pain began after a serious accident.', 'how a grave pain begins'],
    ['Signs in both legs can mean that many nerves are squeezed.', 'what a sign means'],
  ])('%s (%s)', (line) => {
    expect(refused(pitch + line, pitch.length)).toEqual([])
  })
})

describe('one promise in a plain page of a clinic', () => {
  test('the page by itself is not refused', () => {
    expect(refused(plain)).toEqual([])
  })

  test.each([
    ['Vertebrae glide back into their natural position.', 'realign'],
    ['Kiss those morning spasms goodbye.', 'pain-free'],
    ['The relief lasts a lifetime.', 'lasting-relief'],
    ['Damaged muscle fibres are rebuilt stronger than before.', 'heal-promise'],
    ['Regular clients catch fewer colds.', 'immune-boost'],
    ['Wring impurities out of tired muscles.', 'detox'],
    ['Put down the painkillers for good.', 'avoid-surgery'],
    ['Walk out of your first session without pain.', 'immediacy'],
    ['People who come regularly sleep more soundly and handle stress better.', 'permanent'],
    ['Regular massage keeps your back supple.', 'permanent'],
    ['Massage calms the immune response that drives inflammation.', 'immune-boost'],
    ['Some of our clients have talked with their doctors about lowering their medication.', 'avoid-surgery'],
    ['Under our hands the pain quietly goes away.', 'pain-free'],
    ['Massage reduces the odds of it happening again.', 'lasting-relief'],
    ['Our clients recover more fully than those who wait.', 'heal-promise'],
    ['These are the conditions we successfully treat.', 'outcome-hype'],
    ['Clients often report that they can walk a few more blocks.', 'testimonial'],
    ['Some clients tell us that they sit longer at work.', 'testimonial'],
    ['Your flexibility improves with each treatment.', 'guarantee'],
    ['No one comes close to our RMTs.', 'rivals'],
    ['Nobody in Burnaby does it better.', 'rivals'],
    ['Where physiotherapy stops, we begin.', 'rivals'],
    ['We don’t manage pain, we end it.', 'pain-free'],
    ['One visit and you will wonder why you waited.', 'immediacy'],
    ['Arthritis doesn’t stand a chance against our hands.', 'pain-free'],
    ['98% of our clients recommend us.', 'guarantee'],
    ['Left alone, it leads to nerve damage.', 'fear'],
    ['Those who come regularly get rid of their pain in nine cases from ten.', 'guarantee'],
    ['In matters of worn discs you will not find in the whole Lower Mainland a team with more expertise.', 'superlative'],
    ['Claims are made that massage cures sciatica, and our clients agree.', 'cure'],
    ['One study of our clients found that massage ends sciatica in three visits.', 'immediacy'],
    ['Massage brings each patient a cure not expected by their doctor.', 'cure'],
    ['A practitioner who promises a cure should be treated with caution, but we deliver one.', 'guarantee'],
    ['For some problems another treatment is better; for back pain massage is the better choice.', 'rivals'],
    ['Massage groups at our clinic leave with their pain gone.', 'pain-free'],
    ['Explanations aside, for example that massage removes toxins, we see it daily.', 'detox'],
    ['Research has found that massage has a positive effect on the immune system.', 'immune-boost'],
    ['It’s no wonder this is the friendliest massage clinic in Burnaby.', 'superlative'],
    ['Between them they’ll find an answer to whatever’s bothering you.', 'cure'],
    ['Massage lowers your blood pressure and keeps it down.', 'lasting-relief'],
    ['Together we say goodbye to your pain.', 'pain-free'],
    ['Our clients are people with no pain.', 'pain-free'],
    ['No thrust, just an adjustment of your spine.', 'spinal-adjustment'],
    ['No one has found a back that we can’t fix.', 'guarantee'],
    ['Mothers who have massage enjoy shorter labours.', 'outcome-hype'],
    ['There is no safer pair of hands in Burnaby than our RMTs.', 'superlative'],
    ['Our clinic is one of very few in Western Canada with such a program.', 'superlative'],
    ['Massage prevents injuries.', 'lasting-relief'],
    ['Massage restores height to worn discs.', 'realign'],
    ['With massage, the toxins that build up in tight muscles are flushed away.', 'detox'],
  ])('%s → %s', (line, rule) => {
    expect(refused(plain + line, plain.length)).toContain(rule)
  })

  test.each([
    'If you feel better after three visits, tell us and we’ll space them out.',
    'Tell us if it’s too much and we’ll ease off right away.',
    'Massage should never hurt so much that you hold your breath.',
    'Your therapist will ask where it hurts, when it started and what you would like.',
    'Your first visit takes 15 minutes longer, because we ask about your health.',
    'We can promise to listen and to be on time.',
    'The rules for health professionals in B.C. don’t allow testimonials.',
    'No single style of massage has been proved to be the best.',
    'Some massage therapists bill in the same way.',
    'This is the whole visit from start to finish, with nothing left out.',
    'When someone cancels, the system texts everybody on the list.',
    'If it turns out that they can’t have a session with us, we’ll refund the deposit.',
    'Danica is the only RMT at this practice, and she answers her own phone.',
    'Same-day cancellations for illness are free.',
    'Call the clinic if the soreness is still strong after three days.',
    'Write down how your back was on the day after, three days after, and a week after.',
    'Proof of liability insurance is sent with the quote.',
    'He treats the stiffness of sitting on the Number 1 highway.',
    'So that nobody is left wondering, the list is on the door.',
    'You can put it back on the list whenever you want.',
    'Say you’d like a quiet one today, and you won’t hurt my feelings.',
    'We have three treatment rooms in place of two.',
    'One opening is permanent, four days a week.',
    'There is no thrust and no crack; thrust techniques aren’t part of what we do.',
    'Most of our clients see one of us.',
    'For the most part no one knows why it comes.',
    'Bulges are common in people with no pain.',
    'You should not go home in pain: tell your therapist.',
    'No one should have to leave a massage with more pain.',
    'None of the people in the massage group had needed surgery.',
    'We have no needles: none of us is licensed for acupuncture.',
    'Regular clients get the newsletter less often than they would like.',
    'Regular massage is not known to prevent back pain.',
    'If you come regularly, tell us when you feel better and we can space the visits out.',
    'I worked in a garden centre, and then did the massage therapy diploma.',
    'I have worked here as a massage therapist since the spring, and back pain was my first subject.',
    'Extended health plans list massage therapy and acupuncture as different benefits.',
    'She has early mornings free until the end of June.',
    'We also say goodbye to our table number two.',
    'Phone us if the soreness is still there after three days.',
    'I have a name on the physio’s waitlist, no need to hurry.',
    'Can you fix my back?\n\nI don’t know your back.',
    'Stop any that makes pain shoot, and tell us next time.',
    'Miss one visit and you will be charged.',
    'Left untreated, pressure on those nerves can leave lasting damage, so call 911.',
    'I’ll ask where the pain goes, what sets it off, and what you’ve been up to.',
    'They will find an answer to your question about back pain.',
    'Lie in the safest massage position for you.',
    'Nobody with pain does better on bed rest.',
    'Keep it low and slow.',
  ])('frees: %s', (line) => {
    expect(refused(plain + line)).toEqual([])
  })
})

describe('what a text that doesn’t sell only mentions', () => {
  const report = 'A reporter read forty adverts for massage and asked doctors about them. Few studies have tested the claims, and most of those were small. Some people feel calmer after a massage for a day or two. If pain lasts for more than six weeks, it is best to ask a doctor or a nurse. '.repeat(2) + '\n\n'
  test.each([
    '“Puts your disc back in place”\n\nIt does not. A disc is bound to the bones around it.',
    'It is often stated in adverts that massage eliminates toxins and strengthens the immune system. None of these claims is supported by good evidence.',
    'The older teaching that massage removes lactic acid has been abandoned.',
    'There is little proof that massage changes that.',
    'Anyone can call themselves an expert in massage.',
    'This helps to identify situations in which massage should be changed or avoided, for instance blood clots, recent surgery, fractures and fever.',
    'If you decide to try massage:\n\n- tell the therapist your diagnosis and bring a list of your medicines',
  ])('%s', (text) => {
    expect(refused(report + text)).toEqual([])
  })
})
