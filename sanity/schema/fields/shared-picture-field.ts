import { defineField } from 'sanity'
import { describedPicture, fitsSharing, type SharedPicture } from '../validation/shared-picture'
import { imageOptions } from './image-options'

/** The picture that stands for a page where its link is shared. It has no caption, and always says something. */
export const sharedPictureField = () =>
  defineField({
    name: 'image',
    title: 'Picture when shared',
    description: 'Shown when someone shares the page. Empty: the site draws one with the page’s title.',
    type: 'object',
    fields: [
      defineField({
        name: 'image',
        title: 'Image file',
        description: '1200 × 630 pixels fit best. Crop it to what matters; the focus point changes nothing.',
        type: 'image',
        options: imageOptions,
        validation: fitsSharing,
      }),
      defineField({
        name: 'alt',
        title: 'Description for people who cannot see it',
        description: 'What the picture shows, in one short sentence.',
        type: 'string',
        // Never out of sight while it holds something.
        hidden: ({ parent, value }) => !value && !(parent as SharedPicture | undefined)?.image?.asset,
        validation: describedPicture,
      }),
    ],
  })
