import { defineArrayMember, defineField } from 'sanity'

export const mediaField = () =>
  defineField({
    name: 'media',
    title: 'Pictures',
    description: 'Photos or drawings for this page. Never show an identifiable patient.',
    type: 'array',
    group: 'content',
    of: [defineArrayMember({ type: 'figure' })],
  })
