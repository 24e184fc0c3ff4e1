/** Keys of the pictures a child chooses from; the interface draws them. 16 pictures, three in order: 4,096 keys. */
export const PICTURES = [
  'sun',
  'tree',
  'fish',
  'ball',
  'star',
  'moon',
  'apple',
  'boat',
  'cat',
  'car',
  'flower',
  'bird',
  'drum',
  'kite',
  'hat',
  'key',
] as const;
