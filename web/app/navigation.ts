import type { WhoAmI } from '#contract/identity'
import type { IconName } from '#ui/icon/Icon'
import { paths } from './paths.ts'

type Pages = NonNullable<WhoAmI['pages']>

/** A place that the navigation leads to. */
export interface Destination {
  readonly label: string
  readonly to: string
  readonly icon: IconName
  /** The page exists for those whom the server says so; for every member when left out. */
  readonly page?: keyof Pages
}

export interface DestinationGroup {
  readonly heading: string | null
  readonly destinations: readonly Destination[]
}

const groups: readonly DestinationGroup[] = [
  {
    heading: null,
    destinations: [
      { label: 'Việc của tôi', to: paths.myWork(), icon: 'work' },
      { label: 'Lời nhắc', to: paths.reminders(), icon: 'bell' },
      { label: 'Kế hoạch năm', to: paths.plans(), icon: 'board' },
      { label: 'Văn bản đến', to: paths.inbox(), icon: 'inbox', page: 'inbox' },
      { label: 'Văn bản', to: paths.papers(), icon: 'paper' },
    ],
  },
  {
    heading: 'Thi đua trong năm',
    destinations: [
      { label: 'Phong trào thi đua', to: paths.movements(), icon: 'star' },
      { label: 'Chỉ tiêu', to: paths.targets(), icon: 'scales' },
      { label: 'Mô hình, cách làm hay', to: paths.bestPractices(), icon: 'seal' },
      { label: 'Khối và cấp trên', to: paths.blocs(), icon: 'agreement' },
      { label: 'Kiểm tra', to: paths.inspections(), icon: 'check' },
      { label: 'Tuyên truyền', to: paths.propaganda(), icon: 'megaphone' },
    ],
  },
  {
    heading: 'Tổng hợp',
    destinations: [
      { label: 'Lãnh đạo cần biết', to: paths.leadership(), icon: 'alert', page: 'leadership' },
      { label: 'Sơ kết, tổng kết', to: paths.overview(), icon: 'density' },
      { label: 'Báo cáo', to: paths.reports(), icon: 'note' },
      { label: 'Lịch sử khen thưởng', to: paths.grantedAwards(), icon: 'medal' },
    ],
  },
  {
    heading: 'Cơ quan',
    destinations: [
      { label: 'Phòng, đơn vị', to: paths.units(), icon: 'unit' },
      { label: 'Nhân sự', to: paths.people(), icon: 'person' },
      { label: 'Cơ quan', to: paths.agency(), icon: 'agency', page: 'organisation' },
    ],
  },
  {
    heading: 'Pháp luật',
    destinations: [
      { label: 'Thư viện văn bản', to: paths.instruments(), icon: 'book' },
      { label: 'Danh hiệu, hình thức', to: paths.awards(), icon: 'star' },
      { label: 'Thử xét', to: paths.trial(), icon: 'help' },
      { label: 'So sánh hai thời điểm', to: paths.comparison(), icon: 'scales' },
      { label: 'Quy định của cơ quan', to: paths.regulations(), icon: 'agreement' },
      { label: 'Mức độ kiểm chứng', to: paths.lawCoverage(), icon: 'seal' },
    ],
  },
  {
    heading: 'Quản trị',
    destinations: [
      { label: 'Thành viên', to: paths.members(), icon: 'members', page: 'members' },
      { label: 'Nhật ký', to: paths.audit(), icon: 'shield', page: 'audit' },
      { label: 'Thư đã gửi', to: paths.outbox(), icon: 'mail', page: 'outbox' },
    ],
  },
]

/** Where a member may go, in the order of a day's work; groups that would be empty are left out. */
export function navigationFor(pages: Pages | null): readonly DestinationGroup[] {
  return groups
    .map(({ heading, destinations }) => ({
      heading,
      destinations: destinations.filter(({ page }) => page === undefined || pages?.[page].allowed),
    }))
    .filter(({ destinations }) => destinations.length > 0)
}

/** Places that are found by typing and reached from another page, too many for the list. */
export const furtherPlaces: readonly Destination[] = [
  { label: 'Lịch của tôi', to: paths.calendars(), icon: 'calendar' },
  { label: 'Thư và quy tắc nhắc việc', to: paths.reminderSettings(), icon: 'bell' },
  { label: 'Mẫu kế hoạch riêng của cơ quan', to: paths.paperTemplate(), icon: 'print' },
  { label: 'Nhập văn bản vào thư viện', to: paths.newInstrument(), icon: 'book' },
  { label: 'Tiêu chuẩn do quản trị nhập', to: paths.enteredStandards(), icon: 'edit' },
]
