import { addDays, type PlainDate, plainDate } from './plain-date.ts'

/** New moons repeat after this many days on average; the terms below come from the usual mean-motion series. */
const SYNODIC_MONTH = 29.530588853
const EPOCH_NEW_MOON = 2415021.076998695
const RADIAN = Math.PI / 180
const HANOI_OFFSET = 7 / 24

/**
 * The solar day of a day of the Vietnamese lunar calendar, by the astronomical rules of the calendar at UTC+7.
 * Leap months are passed over: a feast is kept in the month that bears the plain number.
 */
export function solarDay(lunarDay: number, lunarMonth: number, lunarYear: number): PlainDate {
  const before = monthEleven(lunarYear - 1)
  const after = monthEleven(lunarYear)
  const index = Math.floor((before - EPOCH_NEW_MOON) / SYNODIC_MONTH + 0.5)
  const months = lunarMonth < 11 ? lunarMonth + 1 : lunarMonth - 11
  const leap = lunarMonth < 11 && after - before > 365 ? leapOffset(before) : 99
  const offset = lunarMonth < 11 ? months + (months >= leap ? 1 : 0) : months
  const start = lunarMonth < 11 ? newMoon(index + offset) : newMoon(newMoonIndex(after) + months)
  return dayOf(start + lunarDay - 1)
}

function newMoonIndex(day: number): number {
  return Math.floor((day - EPOCH_NEW_MOON) / SYNODIC_MONTH + 0.5)
}

function dayOf(julianDay: number): PlainDate {
  return addDays(plainDate('2000-01-01'), julianDay - 2451545)
}

/** The Julian day, in Hanoi, on which the k-th new moon after 1900 falls. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t
  const sun = (359.2242 + 29.10535608 * k) * RADIAN
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t) * RADIAN
  const latitude = (21.2964 + 390.67050646 * k - 0.0016528 * t * t) * RADIAN
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * latitude) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * latitude + sun) -
    0.0004 * Math.sin(2 * latitude - sun) -
    0.0006 * Math.sin(2 * latitude + moon) +
    0.001 * Math.sin(2 * latitude - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  const drift = -0.000278 + 0.000265 * t + 0.000262 * t * t
  return Math.floor(mean + correction - drift + 0.5 + HANOI_OFFSET)
}

/** In which twelfth of the ecliptic the sun stands at midnight of a day, 0 to 11. */
function solarTerm(julianDay: number): number {
  const t = (julianDay - 0.5 - HANOI_OFFSET - 2451545) / 36525
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t) * RADIAN
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
  const centre =
    (1.9146 - 0.004817 * t) * Math.sin(anomaly) +
    0.019993 * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  const longitude = (((mean + centre) % 360) + 360) % 360
  return Math.floor(longitude / 30)
}

/** The first day of the lunar month that holds the winter solstice. */
function monthEleven(year: number): number {
  const lastDay = Math.round((Date.UTC(year, 11, 31) - Date.UTC(2000, 0, 1)) / 86_400_000) + 2451545
  const k = Math.floor((lastDay - 2415021) / SYNODIC_MONTH)
  const start = newMoon(k)
  return solarTerm(start) >= 9 ? newMoon(k - 1) : start
}

function leapOffset(eleven: number): number {
  const k = newMoonIndex(eleven)
  let index = 1
  let previous = solarTerm(newMoon(k + 1))
  for (index = 2; index < 15; index += 1) {
    const term = solarTerm(newMoon(k + index))
    if (term === previous) break
    previous = term
  }
  return index - 1
}
