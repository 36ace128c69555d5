import { questionGroups } from '@/lib/questions/question-groups'

const questions = ['a', 'b', 'c', 'd'].map((_id) => ({ _id }))
const ids = (groups: ReturnType<typeof questionGroups<{ faqs: string[] }, { _id: string }>>) => groups.map(({ faqs }) => faqs.map(({ _id }) => _id))

it('shows each question once, with the first condition that names it, in its order', () => {
  expect(ids(questionGroups(questions, [{ faqs: ['c', 'b'] }, { faqs: ['b', 'd'] }]))).toEqual([['a'], ['c', 'b'], ['d']])
})

it('leaves out what is not there: unknown questions and empty groups', () => {
  expect(ids(questionGroups(questions, [{ faqs: ['gone'] }, { faqs: ['a', 'b', 'c', 'd'] }]))).toEqual([['a', 'b', 'c', 'd']])
  expect(questionGroups([], [])).toEqual([])
})
