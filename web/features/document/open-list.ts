/** A long list of choices that scrolls by itself: the element that scrolls is the list, which the keyboard reaches. */
export const openList = {
  withScrollArea: false,
  styles: { options: { maxHeight: 240, overflowY: 'auto' } },
} as const
