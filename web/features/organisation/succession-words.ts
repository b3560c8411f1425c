import type { SuccessionKind } from '#contract/organisation'

type Words = Readonly<Record<SuccessionKind, string>>

/** How people say that a unit went on as another, looking forward and back. */
export const successionWords: { readonly forward: Words; readonly back: Words } = {
  forward: { renamed: 'Đổi tên thành', merged: 'Sáp nhập thành', split: 'Chia tách thành' },
  back: { renamed: 'Đổi tên từ', merged: 'Sáp nhập từ', split: 'Tách ra từ' },
}
