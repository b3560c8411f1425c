import type { AwardLevel, TitleOrForm } from './awards.ts'

/** An award that the program keeps in a history and does not judge. */
export interface OtherAward {
  readonly name: string
  readonly abbreviations: readonly string[]
  /** A title, a form of commendation, or an honour or prize of the State. */
  readonly kind: TitleOrForm | 'honour' | 'prize'
  readonly level: AwardLevel
}

const other = (
  name: string,
  level: AwardLevel,
  { kind = 'form', abbreviations = [] }: Partial<Pick<OtherAward, 'kind' | 'abbreviations'>> = {},
): OtherAward => ({ name, abbreviations, kind, level })

const ofState = (name: string, ...abbreviations: readonly string[]): OtherAward =>
  other(name, 'state', { abbreviations })
const honour = (name: string, ...abbreviations: readonly string[]): OtherAward =>
  other(name, 'state', { kind: 'honour', abbreviations })
const title = (name: string, level: AwardLevel, ...abbreviations: readonly string[]): OtherAward =>
  other(name, level, { kind: 'title', abbreviations })

/** Awards beyond those judged: written down when a history is taken over, never proposed by the program. */
export const otherAwards = {
  advancedSoldier: title('Chiến sĩ tiên tiến', 'grassroots', 'CSTT'),
  advancedForcesUnit: title('Đơn vị tiên tiến', 'grassroots', 'ĐVTT'),
  victoriousForcesUnit: title('Đơn vị quyết thắng', 'ministryOrProvince', 'ĐVQT'),
  forcesFlag: title('Cờ thi đua của quân khu, quân đoàn, Đại học Quốc gia', 'ministryOrProvince'),
  exemplaryCommune: title(
    'Xã, phường, đặc khu tiêu biểu',
    'ministryOrProvince',
    'Xã, phường, thị trấn tiêu biểu',
    'Xã tiêu biểu',
    'Phường tiêu biểu',
    'Thị trấn tiêu biểu',
    'Đặc khu tiêu biểu',
  ),
  culturalHamlet: title(
    'Thôn, tổ dân phố văn hóa',
    'grassroots',
    'Thôn văn hóa',
    'Tổ dân phố văn hóa',
    'TDP văn hóa',
    'Khu dân cư văn hóa',
  ),
  culturalFamily: title('Gia đình văn hóa', 'grassroots', 'GĐVH'),
  forcesMeritCertificate: other('Bằng khen của quân khu, quân đoàn, Đại học Quốc gia', 'ministryOrProvince'),
  provincialBadge: other('Huy hiệu của bộ, ban, ngành, tỉnh', 'ministryOrProvince', {
    abbreviations: ['Huy hiệu tỉnh', 'Huy hiệu của tỉnh'],
  }),
  goldStarOrder: ofState('Huân chương Sao vàng'),
  hoChiMinhOrder: ofState('Huân chương Hồ Chí Minh'),
  independenceOrderFirstClass: ofState('Huân chương Độc lập hạng Nhất', 'HCĐL hạng Nhất', 'HCĐL Nhất'),
  independenceOrderSecondClass: ofState('Huân chương Độc lập hạng Nhì', 'HCĐL hạng Nhì', 'HCĐL Nhì'),
  independenceOrderThirdClass: ofState('Huân chương Độc lập hạng Ba', 'HCĐL hạng Ba', 'HCĐL Ba'),
  militaryExploitOrderFirstClass: ofState('Huân chương Quân công hạng Nhất'),
  militaryExploitOrderSecondClass: ofState('Huân chương Quân công hạng Nhì'),
  militaryExploitOrderThirdClass: ofState('Huân chương Quân công hạng Ba'),
  fatherlandDefenceOrderFirstClass: ofState('Huân chương Bảo vệ Tổ quốc hạng Nhất'),
  fatherlandDefenceOrderSecondClass: ofState('Huân chương Bảo vệ Tổ quốc hạng Nhì'),
  fatherlandDefenceOrderThirdClass: ofState('Huân chương Bảo vệ Tổ quốc hạng Ba'),
  featOrderFirstClass: ofState('Huân chương Chiến công hạng Nhất'),
  featOrderSecondClass: ofState('Huân chương Chiến công hạng Nhì'),
  featOrderThirdClass: ofState('Huân chương Chiến công hạng Ba'),
  nationalUnityOrder: ofState('Huân chương Đại đoàn kết dân tộc'),
  courageOrder: ofState('Huân chương Dũng cảm'),
  friendshipOrder: ofState('Huân chương Hữu nghị'),
  medal: ofState('Huy chương'),
  forcesHero: honour('Anh hùng Lực lượng vũ trang nhân dân', 'AHLLVTND', 'AHLLVT'),
  laborHero: honour('Anh hùng Lao động', 'AHLĐ'),
  heroicProvince: honour('Tỉnh Anh hùng, Thành phố Anh hùng', 'Tỉnh Anh hùng', 'Thành phố Anh hùng'),
  heroicMother: honour('Bà mẹ Việt Nam Anh hùng', 'Mẹ VNAH', 'BMVNAH'),
  peopleTeacher: honour('Nhà giáo Nhân dân', 'NGND'),
  meritoriousTeacher: honour('Nhà giáo Ưu tú', 'NGƯT'),
  peoplePhysician: honour('Thầy thuốc Nhân dân', 'TTND'),
  meritoriousPhysician: honour('Thầy thuốc Ưu tú', 'TTƯT'),
  peopleArtist: honour('Nghệ sĩ Nhân dân', 'NSND'),
  meritoriousArtist: honour('Nghệ sĩ Ưu tú', 'NSƯT'),
  peopleArtisan: honour('Nghệ nhân Nhân dân', 'NNND'),
  meritoriousArtisan: honour('Nghệ nhân Ưu tú', 'NNƯT'),
  hoChiMinhPrize: other('Giải thưởng Hồ Chí Minh', 'state', { kind: 'prize' }),
  statePrize: other('Giải thưởng Nhà nước', 'state', { kind: 'prize' }),
} as const satisfies Record<string, OtherAward>

/** The code of an award kept in a history only. */
export type OtherAwardCode = keyof typeof otherAwards
