import { defineField } from 'sanity'

const bodyRegions = [
  { value: 'low-back', title: 'Low back' },
  { value: 'leg', title: 'Leg' },
  { value: 'spine', title: 'Whole spine' },
  { value: 'neck', title: 'Neck' },
  { value: 'joints', title: 'Joints' },
]

/** Where it is felt. Part of the content model, for the clinic's own lists and for who reads the lake. */
export const bodyRegionField = ({ description }: { description: string }) =>
  defineField({ name: 'bodyRegion', title: 'Part of the body', description: `${description} For your own records: no page shows it.`, type: 'string', group: 'content', options: { list: bodyRegions } })
