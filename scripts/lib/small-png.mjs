import { deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const mostColours = 256

/** Of them, those that are kept for colours that are like no other, however seldom they are. */
const rare = 96

/**
 * A PNG of text and plain surfaces with a palette in the place of full colours: a third of the size. Takes what browsers write (8 bits a channel, not
 * interlaced); the colours that occur most are kept, and those most unlike them; others become the nearest of these.
 *
 * @param {Buffer} png
 * @returns {Buffer}
 */
export function smallPng(png) {
  const chunks = chunksOf(png)
  const head = chunks.find(({ type }) => type === 'IHDR').data
  const [width, height, channels] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    { 2: 3, 6: 4 }[head[9]],
  ]
  if (head[8] !== 8 || channels === undefined) throw new TypeError('not a PNG as browsers write it')
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const pixels = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels)
  const colours = Array.from({ length: width * height }, (_, at) =>
    pixels.readUIntBE(at * channels, 3),
  )
  const palette = paletteOf(colours)
  const indices = indexer(palette)
  const rows = Buffer.alloc((width + 1) * height)
  for (const [at, colour] of colours.entries()) {
    rows[at + Math.floor(at / width) + 1] = indices(colour)
  }
  const header = Buffer.from(head)
  header[9] = 3
  const table = Buffer.concat(palette.map((colour) => Buffer.from(channelsOf(colour))))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunksOf(png) {
  const chunks = []
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data })
  }
  return chunks
}

/** Each filter of PNG (section 9): what is added to a byte, from those to the left, above, and above the left. */
const filters = [
  () => 0,
  (left) => left,
  (left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [p, q, r] = [left, up, corner].map((one) => Math.abs(left + up - corner - one))
    return p <= q && p <= r ? left : q <= r ? up : corner
  },
]

function unfiltered(data, stride, height, channels) {
  const out = Buffer.alloc(stride * height)
  for (let row = 0; row < height; row += 1) {
    const filter = filters[data[row * (stride + 1)]]
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column
      const left = column >= channels ? out[at - channels] : 0
      const up = row > 0 ? out[at - stride] : 0
      const corner = row > 0 && column >= channels ? out[at - stride - channels] : 0
      out[at] = data[row * (stride + 1) + 1 + column] + filter(left, up, corner)
    }
  }
  return out
}

function paletteOf(colours) {
  const counts = new Map()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b)
  const palette = byCount.slice(0, mostColours - rare).map(([colour]) => colour)
  const others = byCount.slice(mostColours - rare).map(([colour]) => ({ colour, far: Infinity }))
  for (let last = 0; palette.length < Math.min(mostColours, counts.size);) {
    for (; last < palette.length; last += 1) {
      for (const one of others) one.far = Math.min(one.far, distance(one.colour, palette[last]))
    }
    const furthest = others.reduce((one, other) => (other.far > one.far ? other : one))
    palette.push(furthest.colour)
    furthest.far = 0
  }
  return palette
}

const distance = (one, other) => {
  const [a, b] = [channelsOf(one), channelsOf(other)]
  return a.reduce((sum, value, at) => sum + (value - b[at]) ** 2, 0)
}

const channelsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]

function indexer(palette) {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return (colour) => {
    if (!known.has(colour)) known.set(colour, nearest(palette, colour))
    return known.get(colour)
  }
}

function nearest(palette, wanted) {
  const far = palette.map((colour) => distance(colour, wanted))
  return far.indexOf(Math.min(...far))
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** CRC-32 as PNG has it (annex D). */
function crc(bytes) {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
