/** The leadership, however a paper calls it, given as bare words: "đại diện lãnh đạo", "Trưởng ban". */
export function isLeadership(bare: string): boolean {
  return leadership.test(bare)
}

/** People or bodies that are no unit of the agency, given as bare words: "cá nhân, nhóm tác giả", "Sở Nội vụ". */
export function isOutside(bare: string): boolean {
  return people.test(bare) || bodies.test(bare) || otherVoices.test(bare) || higher.test(bare)
}

/** What is left when the office of a person is taken off a unit: "Trưởng phòng …" → "phòng …"; null if none is. */
export function withoutOffice(bare: string): number | null {
  const office = offices.exec(bare)?.[0].trim()
  return office ? office.split(' ').length : null
}

const leadership =
  /^(?:dong chi )?(?:dai dien )?(?:tap the |ban )?(?:lanh dao|truong ban|pho truong ban|giam doc|pho giam doc|thu truong|nguoi dung dau|cuc truong|chi cuc truong|pho cuc truong|pho chi cuc truong)(?: (?:ban|so|cuc|chi cuc|co quan|don vi))?$/

const people =
  /(?:^| )(?:ca nhan|tap the|tac gia|cong chuc|vien chuc|ccvc|cbccvc|cbcc|cb ccvc|nguoi lao dong|nld|can bo|doan vien|hoi vien|dang vien|nhan vien|khoi truong|khoi pho|cum truong|cum pho|truong khoi|truong cum|thanh vien|nha dau tu|nguoi dan)(?: |$)/

const bodies =
  /^(?:cac |tung |moi )*(?:so|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|bo(?! phan)|tinh uy|thanh uy|huyen uy|khoi|cum|ngan hang|bao|dai|cong an|quan doi|doanh nghiep|cong ty|vien kiem sat|toa an|mat tran|ubmttq|uy ban mat tran|uy ban mttq|lien doan|dia phuong|co quan|xa|phuong|huyen|nganh|ban nganh|ban so|tinh doan|ban to chuc|ban tuyen giao|truong cac thon|truong thon|cap tren|cac cap|cap uy cap)(?: |$)/

const otherVoices = /(?:^| )(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh uy|mttq|cap tren)(?: |$)/

const higher = / (?:tinh|trung uong|thanh pho|quoc gia|cap tinh|cap xa|khoi|cum)$/

const offices =
  /^(?:(?:dong chi|dai dien|tap the|lanh dao|thu truong|truong|pho|chanh|giam doc|chu tich|bi thu|to truong|doi truong|tram truong|hat truong|ban chap hanh|bch|ban thuong vu|thuong truc|bo phan thuong truc|can bo|bo phan) )+/
