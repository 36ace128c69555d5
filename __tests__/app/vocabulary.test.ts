import { vocabularyProblems } from './vocabulary'

it('knows what schema.org has and what it has not, down to the last member', () => {
  const problems = vocabularyProblems({
    right: [{ '@type': 'MedicalCondition', name: 'Scoliosis', signOrSymptom: [{ '@type': 'MedicalSignOrSymptom', name: 'A curve' }] }],
    'wrong property': [{ '@type': 'MedicalCondition', name: 'Scoliosis', cures: 'all' }],
    'wrong property inside': [{ '@type': 'MedicalWebPage', hasPart: [{ '@type': 'Claim', text: 'x', certainty: 'low' }] }],
    'wrong value': [{ '@type': 'MedicalWebPage', isPartOf: 5 }],
    'wrong value inside': [{ '@type': 'MedicalWebPage', about: { '@type': 'MedicalCondition', possibleTreatment: { '@type': 'Person', name: 'A' } } }],
    'wrong type inside': [{ '@type': 'MedicalWebPage', about: { '@type': 'MedicalCondtion', name: 'x' } }],
  })
  expect([...new Set(problems.filter((line) => /error TS/.test(line)).map((line) => line.slice(0, line.indexOf(':'))))]).toEqual(['wrong property', 'wrong property inside', 'wrong value', 'wrong value inside', 'wrong type inside'])
  expect(vocabularyProblems({ unknown: [{ '@type': 'MedicalPage', name: 'x' }] })).not.toEqual([])
}, 60_000)
