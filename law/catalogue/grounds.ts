/** Loại hình khen thưởng, Điều 8 Luật 06/2022/QH15. Adding one is a line here, never a folder. */
export const grounds = {
  merit: { label: 'Khen thưởng công trạng', simplifiedProcedure: false },
  adHoc: { label: 'Khen thưởng đột xuất', simplifiedProcedure: true },
  movement: { label: 'Khen thưởng phong trào thi đua', simplifiedProcedure: false },
  contribution: { label: 'Khen thưởng quá trình cống hiến', simplifiedProcedure: true },
  tenure: { label: 'Khen thưởng theo niên hạn', simplifiedProcedure: true },
  foreignRelations: { label: 'Khen thưởng đối ngoại', simplifiedProcedure: true },
} as const

export type Ground = keyof typeof grounds

/** The code of every ground, as facts carry it. */
export const groundCodes = [
  'merit',
  'adHoc',
  'movement',
  'contribution',
  'tenure',
  'foreignRelations',
] as const satisfies readonly Ground[]
