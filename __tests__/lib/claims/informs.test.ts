import { lintText } from '../../../lib/claims/lint.ts'

const fails = (text: string): string[] => lintText(text).filter((finding) => finding.severity === 'fail').map((finding) => finding.text)

const before = 'Your visit to our clinic\n\nWe are a small massage clinic near Metrotown in Burnaby. Our three RMTs see people of all ages by appointment. Before your first session we ask about your health, your medicines and what you hope for. We explain what we would like to do, and you can stop us at any time. A session takes 30, 45 or 60 minutes, and you can pay by card.'
const after = 'Call our clinic or book online. We bill most insurers directly. Please tell us a day ahead if you can’t come.'

describe('a clinic’s plain page may tell about the world', () => {
  test.each([
    'The bone had healed by spring.',
    'Surgery was avoided in half of the group.',
    'Fusion stops the vertebrae from moving.',
    'The fracture heals in about twelve weeks.',
    'Children heal faster than adults.',
    'Ankylosing spondylitis stiffens the spine for good.',
    'The cut had closed before the stitches came out.',
    'The nerve never fully recovered.',
    'Women recovered faster than men in this study.',
    'Ligaments heal slowly because they have little blood.',
    'The injection wore off after a month.',
    'The old theory was that massage flushes out lactic acid.',
    'The tear had mended when she was scanned again.',
    'The pain was gone in 40 of the 90 people who took the tablet.',
    'You do not need to stop your tablets before your visit.',
    'We ask that you never stop a medicine without your doctor’s advice.',
    'No one should stop taking prescribed medicine because of a massage.',
    'No one can say how long your pain will last.',
    'None of these options is free from risk.',
    'We would never tell you to put off an operation.',
    'Exercise has the best evidence, and the programme at the Y is good.',
    'I’m waiting for surgery. Should I cancel it?',
    'Massage is best thought of as one part of your care.',
    'Any therapist who says they can cure arthritis should be avoided.',
    'Be wary of anyone who promises that massage puts a disc back.',
    'There is no fixed number of visits that works for everyone.',
    'None of these guidelines says that massage is a cure, or that it is the best treatment.',
    'None has shown that massage cures these conditions, changes the structure of the spine or removes the need for surgery.',
    'No major guideline describes massage as a cure, or as the best treatment for all people with back pain.',
    'There is less research on massage for herniated discs.',
    'There are few good studies of massage for disc herniation.',
    'The college lists massage among several options without drugs.',
    'The college has listed massage among the options without medicine.',
    'Few have looked at massage for herniated disc, spinal stenosis or scoliosis.',
    'Far fewer have looked at massage for herniated discs.',
    'Little is therefore known about massage for herniated disc or spinal stenosis.',
    'None has shown that massage changes the shape of a disc, widens the spinal canal, straightens a curve or restores cartilage.',
    'Without a sham, a trial can make massage look more effective than it is.',
    'Some trials took people with recent pain, and some those whose pain had gone on for months.',
    'Everyone’s benefits run out on the 31st.',
    'You’ll get an instant confirmation.',
    'We will be forever grateful to Lorraine.',
    'Massage for scoliosis has hardly been studied.',
    'If massage does not help, it is best to discuss other options.',
    'It has often been said that massage removes waste products.',
    'There is no good evidence that massage, or any other manual therapy, can correct a curve.',
    'Massage did somewhat better than certain other treatments in the short term.',
    'Think about how much it hurts and what other treatments have been tried.',
    'Massage might provide some relief that lasts for a short time.',
    'Several buses stop within a two-minute walk.',
    'No single style of massage was proven to be the best.',
    'Evidence specifically about massage for herniated discs is limited and of low quality.',
    'A practitioner who promises a cure, or advises you to stop a medicine, should be treated with caution.',
    'For some problems another treatment is a better choice.',
    'If a practitioner tells you that they can correct scoliosis, ask what evidence they are relying on.',
    'Massage has been part of healing traditions in China and Egypt.',
    'Massage combined with exercise appears to do better than massage alone.',
    'There is little good-quality research on massage for herniated discs in particular.',
    'Far less is known about massage for a herniated disc or spinal stenosis.',
    'Claims are sometimes made that massage removes toxins, cures disc disease or realigns the spine.',
    'There is little to show that massage changes how quickly the muscle itself heals.',
    'Massage and other hands-on treatments are sometimes combined with exercise.',
    'Tissues heal.',
    'There is less sign of a lasting benefit from massage.',
    'A permanent cure for back pain should not be expected from massage or from any other treatment.',
    'Other explanations are sometimes given, for example that massage removes toxins from muscles.',
    'The ten visits are shared among massage therapy, physiotherapy, chiropractic and acupuncture.',
    'One American trial of weekly massage found less pain in arthritic knees at eight weeks, with the difference gone by the end of a year.',
    'About a third of the massage groups said that their pain was nearly or completely gone.',
    'Call your RMT if\n\n- something hurts that didn’t hurt before',
    'You may have been told to drink water after a massage to flush out toxins.',
    'Some massage therapists also offer dry needling.',
    'Treat with caution any claim of a guaranteed cure.',
    'Claims of a permanent cure should be treated with caution.',
    'Massage is best regarded as one possible addition to other care.',
    'Massage and other soft tissue techniques can be considered.',
    'A massage therapist may need to make several adjustments.',
    'Call us if the soreness does not settle.',
    'Think twice if a therapist:\n\n- offers a guarantee\n- says that massage will cure you',
    'The review found that massage was better than inactive treatment in the short term.',
    'Some guidelines include massage, and others do not mention it.',
    'Some like it for an hour; others don’t like to be touched.',
    'You may need the opinion of a spinal specialist.',
    'Tell the therapist about your diagnosis, and people with you about theirs.',
    'We are moving: come and say goodbye to the stairs.',
    'Look elsewhere if a therapist:\n\n- says that they can cure you\n- guarantees a result',
    'Explanations such as the realignment of vertebrae lack supporting evidence.',
    'Advertising that describes massage as a cure, or guarantees a result, breaks the code.',
    'Gentle massage is generally considered safe in a pregnancy without complications.',
    'You will often be asked to uncover your back.',
    'Relaxation massage gave about the same benefit as deep massage.',
    'A talking therapist may help you to solve problems.',
  ])('%s', (sentence) => {
    expect(fails(`${before}\n\n${sentence}\n\n${after}`)).toEqual([])
  })
})

describe('the same page may not promise', () => {
  test.each([
    'Your bones heal faster after our massage.',
    'Surgery avoided, thanks to massage.',
    'Massage stops your vertebrae from slipping out of place.',
    'Massage heals a fracture in weeks.',
    'My surgery was cancelled thanks to massage.',
    'With massage you can stop your tablets.',
    'Massage is best for back pain, and it is free of any risk.',
    'No one heals a back like we do.',
    'Whether your back hurts from work or from sport, therapeutic massage addresses the root cause.',
    'Massage suits people of all ages and has no known side effects.',
    'Massage can be used with other care to speed recovery.',
    'Trigger point therapy is the most effective for chronic pain.',
    'Massage guarantees results, and your insurance pays for them.',
    'Massage is the best treatment for staying active.',
    'RMTs are trained in the assessment and diagnosis of injuries.',
    'It’s never too late to realign your spine with massage.',
    'Other clinics have ten minutes for you; we have an hour.',
    'The best results in Burnaby come from our hands.',
    'Massage brings relief that lasts.',
    'Our massage gives you relief within two minutes.',
    'Our massage is better than other treatments.',
    'We promise:\n\n- that massage cures back pain',
    'You will be back at work, we guarantee it.',
    'Our massage solves your back problems.',
    'Same-day relief from our hands.',
    'Say goodbye to the pain with massage.',
    'Do not settle for less than our clinic.',
    'Our RMTs found that massage heals torn discs.',
    'Our team found that massage is better than physio.',
    'Researchers found that massage heals torn muscle.',
    'It has been said that massage heals torn muscle.',
    'Many say that our massage is better than physio.',
    'Massage seemed better than any physio.',
    'Massage is generally safe for everyone.',
    'You may have been told that massage is useless, and yet massage cures sciatica.',
    'Massage cures pain and lacks the evidence of harm that drugs have.',
    'Some therapists offer acupuncture with our massage in one session.',
    'It is never too late for massage to straighten your spine.',
  ])('%s', (sentence) => {
    expect(fails(`${before}\n\n${sentence}\n\n${after}`)).not.toEqual([])
  })
})

describe('whose “we” it is', () => {
  const hospital = 'Your treatment\n\nWe may give you a steroid injection or tablets. Our doctors and nurses will check your blood. We usually ask you to stop some of your medicines before an operation. This damage is usually permanent, which is why we like to start medicines early. Your consultant, your GP and the hospital pharmacist will look at your scan. A physiotherapist will show you exercises. Some people ask us about massage.'

  test('a hospital’s sells no massage', () => {
    expect(fails(`${hospital}\n\nOur doctors may send you for surgery, an MRI scan or more tests.`)).toEqual([])
  })

  test('a clinic’s does, though it names doctors and medicines', () => {
    expect(fails('Our massage clinic works with your doctor and your surgeon. We fix back pain for good. Our RMTs free you from tablets, and massage heals what surgery can’t.').length).toBeGreaterThan(1)
  })
})

test('a regulator’s list of statements states none of them', () => {
  const notice = 'Advertising by massage therapists\n\nThe regulator reads advertisements each year and writes to those whose wording is likely to mislead the public. People who have pain may not be able to judge a claim about treatment, and some have put off seeing a doctor because of one. A statement has to be true, and there has to be evidence for it before it is made. This notice explains what was found this year, what was asked of the practices, and where the public can complain. '
  expect(fails(`${notice}\n\nExamples of such wording are:\n\n- that massage cures back pain\n- that results are permanent or guaranteed\n- that it removes the need for surgery`)).toEqual([])
  expect(fails(`${notice}\n\nYou may come across statements that massage:\n\n- flushes toxins out of the body\n- puts discs back into position`)).toEqual([])
  expect(fails(`${notice}\n\nWe stand by our claim that massage:\n\n- cures back pain`)).not.toEqual([])
})

test('who says “I” and “your back” treats, and tells of no result of his own', () => {
  const page = `${before}\n\nI look at your neck and your hips, and I write down what helps.\n\n${after}`
  expect(fails(page)).toEqual([])
})
