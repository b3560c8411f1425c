import { known, type NarrativeRow, periodWords, some } from './told.ts'

/** What was led and what was done. */
export const resultRows: readonly NarrativeRow[] = [
  {
    section: 'lead',
    says: {
      sentences: ({ plans, period, year, figures }) => {
        const words = periodWords(period, year)
        if (plans.length === 0) return [`Kế hoạch thi đua, khen thưởng năm ${year}: {tasks.total}.`]
        const active = figures.get('tasks.active')?.value === figures.get('tasks.total')?.value
        return [
          `Thực hiện ${plans.join('; ')}, trong ${words} cơ quan có {tasks.total} nhiệm vụ về công tác thi đua, khen thưởng${active ? '' : '; sau khi hủy {tasks.cancelled} nhiệm vụ, còn phải thực hiện {tasks.active} nhiệm vụ'}.`,
        ]
      },
    },
  },
  {
    section: 'lead',
    says: {
      sentences: (told) => [
        known(told, 'papers.received')
          ? 'Đã tiếp nhận {papers.received} văn bản của các cơ quan gửi đến, trong đó {papers.asking} văn bản giao việc cho cơ quan; đã xử lý {papers.handled} văn bản.'
          : 'Văn bản của các cơ quan gửi đến: {papers.received}.',
      ],
    },
  },
  {
    section: 'tasks',
    when: (told) => known(told, 'tasks.total'),
    says: {
      sentences: (told) => {
        if (!some(told, 'tasks.active')) return ['Trong kỳ không có nhiệm vụ nào phải thực hiện.']
        const split = some(told, 'tasks.done')
          ? ', trong đó {tasks.doneInTime} nhiệm vụ đúng hạn, {tasks.doneLate} nhiệm vụ trễ hạn'
          : ''
        return [
          `Đã hoàn thành {tasks.done}/{tasks.active} nhiệm vụ, đạt {tasks.doneShare}${split}.`,
          `Còn {tasks.notDue} nhiệm vụ chưa đến hạn${some(told, 'tasks.undated') ? ', {tasks.undated} nhiệm vụ không ghi thời hạn' : ''}, {tasks.waiting} nhiệm vụ đang chờ văn bản, sự kiện làm căn cứ, {tasks.late} nhiệm vụ trễ hạn chưa xong.`,
        ]
      },
    },
  },
  { section: 'tasks', says: { table: 'table.byUnit' } },
  {
    section: 'movements',
    says: {
      sentences: (told) => [
        known(told, 'movements.launched')
          ? 'Đã phát động {movements.launched} phong trào thi đua; hưởng ứng {movements.adopted} phong trào do cấp trên, khối thi đua phát động.'
          : 'Phong trào thi đua: {movements.launched}.',
        ...(some(told, 'movements.unitsAsked')
          ? [
              'Có {movements.unitsApproved}/{movements.unitsAsked} lượt đơn vị đã được duyệt nội dung đăng ký tham gia phong trào.',
            ]
          : []),
        known(told, 'targets.total')
          ? 'Trong {targets.total} chỉ tiêu thi đua của năm, đã đạt {targets.reached} chỉ tiêu.'
          : 'Chỉ tiêu thi đua: {targets.total}.',
      ],
    },
  },
  {
    section: 'awards',
    says: {
      sentences: (told) => [
        known(told, 'awards.total')
          ? 'Theo các quyết định ban hành trong kỳ đã ghi vào lịch sử khen thưởng, có {awards.total} lượt tập thể, cá nhân được tặng danh hiệu thi đua, hình thức khen thưởng.'
          : 'Khen thưởng trong kỳ: {awards.total}.',
      ],
    },
  },
  { section: 'awards', says: { table: 'table.awards' } },
  {
    section: 'propaganda',
    says: {
      sentences: (told) => [
        known(told, 'propaganda.planned')
          ? 'Đã đăng {propaganda.published}/{propaganda.planned} tin, bài tuyên truyền theo kế hoạch trong kỳ.'
          : 'Tin, bài tuyên truyền: {propaganda.published}.',
        known(told, 'inspections.held')
          ? 'Đã thực hiện {inspections.held} cuộc kiểm tra công tác thi đua, khen thưởng tại {inspections.units} lượt đơn vị, với {inspections.recommendations} kiến nghị.'
          : 'Kiểm tra công tác thi đua, khen thưởng: {inspections.held}.',
      ],
    },
  },
]
