/** Where something is told; `hasAddress` tells whether what is published there has a link. */
export interface Channel {
  readonly id: string | null
  readonly name: string
  readonly hasAddress: boolean
}

/** The channels that every agency has or may have; an agency adds its own. */
export const usualChannels: readonly Channel[] = [
  { id: null, name: 'Trang thông tin điện tử', hasAddress: true },
  { id: null, name: 'Mạng nội bộ', hasAddress: true },
  { id: null, name: 'Trang của đơn vị', hasAddress: true },
  { id: null, name: 'Mạng xã hội', hasAddress: true },
  { id: null, name: 'Báo, đài', hasAddress: true },
  { id: null, name: 'Loa truyền thanh', hasAddress: false },
  { id: null, name: 'Bảng tin, pa nô, khẩu hiệu', hasAddress: false },
  { id: null, name: 'Hội nghị, sinh hoạt', hasAddress: false },
]
