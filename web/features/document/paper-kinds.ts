/** Endings that are offered when files are chosen; what is really in a file is for the server to find out. */
export const PAPER_KINDS = '.docx,.doc,.pdf,.txt,.md,.jpg,.jpeg,.png,.webp,.tif,.tiff'

/** The same in words. */
export const paperKindsInWords = 'Word, PDF, bản chụp, ảnh, văn bản thuần; mỗi tệp tối đa 25 MB'

const PICTURE = /\.(jpe?g|png|webp|tiff?|heic)$/i

/** Whether only recognising words in a picture can make a paper of the file. */
export function isPicture({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type.startsWith('image/') || PICTURE.test(name)
}
