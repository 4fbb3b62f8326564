/** Bar charts of the tables in figures with `data-chart`. Loaded only by pages that have one. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartOptions,
  LinearScale,
  type Plugin,
  Tooltip,
} from 'chart.js'
import { type ChartData, cutOf, readTable } from './chart-data.ts'
import { type Look, lookOf } from './chart-look.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

const drawn = new Map<HTMLCanvasElement, Chart>()

/** Short amounts for an axis: 1.2K, 350. */
function axisFormat(digits: number): (minor: number) => string {
  const locale = document.documentElement.dataset.locale
  const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  return (minor) => format.format(minor / 10 ** digits)
}

/** Days along the bottom, amounts up the side. */
function standing(
  figure: HTMLElement,
  look: Look,
  values: ReadonlyArray<number>,
  cut: number | null,
): ChartOptions<'bar'> {
  const short = axisFormat(Number(figure.dataset.digits ?? '2'))
  const font = { family: look.font, size: 12 }
  return {
    layout: { padding: { top: cut === null ? 0 : 18 } },
    scales: {
      x: {
        border: { display: false },
        grid: { display: false },
        ticks: { color: look.muted, font, maxRotation: 0, autoSkipPadding: 12 },
      },
      y: {
        beginAtZero: true,
        // Room for a day of refunds, and no more than it takes.
        min: Math.min(0, ...values) * 1.1,
        max: cut ?? undefined,
        border: { display: false },
        grid: { color: look.line, drawTicks: false },
        ticks: {
          color: look.muted,
          font,
          padding: 8,
          maxTicksLimit: 5,
          includeBounds: false,
          callback: (value) => short(Number(value)),
        },
      },
    },
  }
}

/** Bars beside the rows of the table, which says the rest. */
const LYING: ChartOptions<'bar'> = {
  indexAxis: 'y',
  layout: { padding: 0 },
  scales: {
    x: { beginAtZero: true, display: false },
    y: { display: false, grid: { offset: true } },
  },
}

/** Writes over a bar that is cut what it amounts to. */
function cutLabels(data: ChartData, look: Look, cut: number | null): Plugin<'bar'> {
  return {
    id: 'cutLabels',
    afterDatasetsDraw(chart) {
      if (cut === null) return
      const { ctx, chartArea } = chart
      ctx.save()
      ctx.font = `600 12px ${look.font}`
      ctx.textBaseline = 'bottom'
      for (const [index, bar] of chart.getDatasetMeta(0).data.entries()) {
        const text = data.texts[index] ?? ''
        if ((data.values[index] ?? 0) <= cut) continue
        // A gap in the bar, as on paper: it goes on further than it is drawn.
        ctx.strokeStyle = look.surface
        ctx.lineWidth = 3
        ctx.beginPath()
        ctx.moveTo(bar.x - 20, chartArea.top + 16)
        ctx.lineTo(bar.x + 20, chartArea.top + 9)
        ctx.stroke()
        const half = ctx.measureText(text).width / 2
        const x = Math.min(Math.max(bar.x, chartArea.left + half), chartArea.right - half)
        ctx.textAlign = 'center'
        ctx.fillStyle = look.ink
        ctx.fillText(text, x, chartArea.top - 3)
      }
      ctx.restore()
    },
  }
}

function configOf(figure: HTMLElement, data: ChartData, look: Look): ChartConfiguration<'bar'> {
  const isLying = figure.dataset.chart === 'lying'
  const cut = isLying ? null : cutOf(data.values)
  const font = { family: look.font, size: 12 }
  return {
    type: 'bar',
    data: {
      labels: data.labels,
      datasets: [
        {
          // Nothing is no bar, not a thin one.
          data: data.values.map((value) => (value === 0 ? null : value)),
          backgroundColor: data.colours.map((colour) => colour ?? look.bar),
          hoverBackgroundColor: look.hover,
          borderRadius: 3,
          maxBarThickness: isLying ? 14 : 28,
          categoryPercentage: isLying ? 1 : 0.86,
          barPercentage: isLying ? 1 : 0.86,
          minBarLength: 2,
        },
      ],
    },
    options: {
      ...(isLying ? LYING : standing(figure, look, data.values, cut)),
      maintainAspectRatio: false,
      animation: false,
      // Anywhere in a day's column counts, however short its bar is.
      interaction: { mode: 'index', axis: isLying ? 'y' : 'x', intersect: false },
      onHover: (event, elements) => {
        const canvas = event.native?.target as HTMLElement | null
        const index = elements[0]?.index
        canvas?.classList.toggle('leads', index !== undefined && data.links[index] !== null)
      },
      // A bar does what the link in its row of the table does, HTMX and all.
      onClick: (_event, elements) => {
        const index = elements[0]?.index
        if (index !== undefined) data.links[index]?.click()
      },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: look.ink,
          titleColor: look.surface,
          bodyColor: look.surface,
          titleFont: { ...font, weight: 'normal' },
          bodyFont: { ...font, size: 14, weight: 'bold' },
          padding: 10,
          cornerRadius: 6,
          callbacks: {
            title: (items) => data.titles[items[0]?.dataIndex ?? 0],
            label: (item) => data.texts[item.dataIndex],
          },
        },
      },
    },
    plugins: [cutLabels(data, look, cut)],
  }
}

function draw(figure: HTMLElement): void {
  const canvas = figure.querySelector('canvas')
  const table = figure.querySelector('table')
  if (!canvas || !table) return
  drawn.get(canvas)?.destroy()
  drawn.set(canvas, new Chart(canvas, configOf(figure, readTable(table), lookOf(figure))))
}

function forgetGone(): void {
  for (const [canvas, chart] of drawn) {
    if (canvas.isConnected) continue
    chart.destroy()
    drawn.delete(canvas)
  }
}

/** Draws the figures that are not drawn yet, and lets go of those that left the page. */
export function drawCharts(figures: Iterable<HTMLElement>): void {
  forgetGone()
  for (const figure of figures) {
    const canvas = figure.querySelector('canvas')
    if (canvas && !drawn.has(canvas)) draw(figure)
  }
}

document.addEventListener('themechange', () => {
  for (const canvas of drawn.keys()) {
    const figure = canvas.closest<HTMLElement>('[data-chart]')
    if (figure) draw(figure)
  }
})
