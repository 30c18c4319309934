import { calibrationError, reliability, type Scored } from '../figures.ts'

const SIDE = 320
const MARGIN = 40

/** A reliability plot: what was said across, what was so upwards; a circle for each tenth, its area its share. */
export function reliabilityPlot(title: string, scored: readonly Scored[]): string {
  const at = (share: number): number => MARGIN + share * SIDE
  const up = (share: number): number => MARGIN + (1 - share) * SIDE
  const circles = reliability(scored).map(({ expected, seen, count }) => {
    const radius = Math.max(2, Math.sqrt(count / scored.length) * 24)
    return `<circle cx="${at(expected).toFixed(1)}" cy="${up(seen).toFixed(1)}" r="${radius.toFixed(1)}"><title>said ${expected.toFixed(2)}, was ${seen.toFixed(2)}, ${count} messages</title></circle>`
  })
  const size = SIDE + 2 * MARGIN
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<text x="${at(share)}" y="${size - MARGIN + 16}" text-anchor="middle">${share}</text>`,
    `<text x="${MARGIN - 6}" y="${up(share) + 4}" text-anchor="end">${share}</text>`,
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="sans-serif" font-size="11">
<rect width="${size}" height="${size}" fill="#fff"/>
<rect x="${MARGIN}" y="${MARGIN}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#888"/>
<line x1="${at(0)}" y1="${up(0)}" x2="${at(1)}" y2="${up(1)}" stroke="#888" stroke-dasharray="4 4"/>
<g fill="#0b5fa5" fill-opacity="0.6">${circles.join('')}</g>
${ticks.join('\n')}
<text x="${size / 2}" y="20" text-anchor="middle" font-size="13">${title}: calibration error ${(calibrationError(scored) * 100).toFixed(1)} %</text>
<text x="${size / 2}" y="${size - 6}" text-anchor="middle">probability given</text>
<text x="12" y="${size / 2}" text-anchor="middle" transform="rotate(-90 12 ${size / 2})">share that was so</text>
</svg>
`
}
