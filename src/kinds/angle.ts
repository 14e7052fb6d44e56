import type { Kind } from './kind.ts'

/** Words beside which degrees are an angle and no temperature. */
const TURNING: ReadonlySet<string> = new Set([
  ...['rotate', 'rotates', 'rotated', 'rotating', 'rotation', 'turn', 'turns', 'turned', 'turning', 'angle', 'angles'],
  ...['tilt', 'tilts', 'tilted', 'tilting', 'lean', 'leans', 'leaning', 'slope', 'steep', 'spin', 'spun', 'spins'],
  ...['latitude', 'longitude', 'pivot', 'bend', 'bends', 'incline', 'inclined', 'view', 'camera', 'panorama'],
])

/**
 * Angle, in degrees.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const angle: Kind = {
  id: 'angle',
  units: {
    degree: {
      canonical: '° of angle',
      scale: 1,
      cued: { after: ['degree', 'degrees', '°', 'deg', 'deg.'], near: TURNING },
    },
    arcminute: { canonical: '° of angle', scale: 1 / 60, after: ['arcminute', 'arcminutes', 'minutes of arc'] },
    arcsecond: { canonical: '° of angle', scale: 1 / 3600, after: ['arcsecond', 'arcseconds', 'seconds of arc'] },
    radian: {
      canonical: '° of angle',
      scale: 180 / Math.PI,
      after: ['radian', 'radians'],
      cued: { after: ['rad'], near: TURNING },
    },
  },
  examples: [
    { text: 'The tower leans at least 4 degrees.', unit: 'degree', low: 4, high: null },
    { text: 'The road makes a turn of exactly 90°.', unit: 'degree', low: 90, high: 90 },
  ],
  nonExamples: ['It was 30 degrees in the shade.', 'She holds two degrees.', 'It took a turn for the worse at 30°C.'],
}
