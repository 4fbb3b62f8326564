/** Written by measure/calibrate.ts; `reached` is on merchants left out of the learning. */
import type { Calibration } from './calibration.ts'

export const CALIBRATION: Calibration = {
  "priors": {
    "groceries": 0.08,
    "dining": 3.32,
    "transport": 0.95,
    "shopping": 0.85,
    "entertainment": -0.27,
    "health": -0.76,
    "personal_care": -0.62,
    "bills": -0.04,
    "travel": 0.1,
    "education": -0.94,
    "services": 0,
    "gifts_charity": -0.37,
    "fees_taxes": -0.81
  },
  "clues": {
    "chain.cut": 1.5,
    "chain.inside": 1,
    "chain.labelled": 3.5,
    "chain.start": 2.91,
    "chain.whole": 3.52,
    "famous.cut": 3.08,
    "famous.inside": 3.37,
    "famous.start": 3.89,
    "famous.whole": 4.59,
    "head.first": 0.89,
    "head.first.mixed": -0.1,
    "head.same": 3.08,
    "head.short": 2.29,
    "head.two": 2.06,
    "head.two.mixed": 0,
    "meaning.0": 0.3,
    "meaning.1": 0.8,
    "meaning.2": 1.5,
    "meaning.3": 2.5,
    "ngram.0": 0.66,
    "ngram.1": 0.64,
    "ngram.2": 1.8,
    "ngram.3": 1.78,
    "ngram.4": 2.53,
    "ngram.again.0": 0.17,
    "ngram.again.1": 0.02,
    "ngram.again.2": 0.07,
    "ngram.again.3": -0.02,
    "online": 1.64,
    "processor.clover": 1.5,
    "processor.eventbrite": 2.12,
    "processor.fastspring": 1.96,
    "processor.lightspeed": 0.7,
    "processor.mindbody": 2,
    "processor.parking": 2.87,
    "processor.paypal": 1.24,
    "processor.shopify": 1.58,
    "processor.square": 1.31,
    "processor.sumup": 1,
    "processor.ticketing": 2,
    "processor.toast": 3.22,
    "processor.vending": 1.5,
    "processor.zettle": 1,
    "ticket": 2.88,
    "words.strong.before": 4.21,
    "words.strong.cut": 2.16,
    "words.strong.glued": 2.73,
    "words.strong.last": 4.02,
    "words.strong.part": 3.38,
    "words.weak.before": 2.02,
    "words.weak.cut": 0.4,
    "words.weak.last": 1.95,
    "words.weak.part": 1.06
  },
  "confidence": [
    [
      0.25,
      0.267
    ],
    [
      0.282,
      0.311
    ],
    [
      0.329,
      0.444
    ],
    [
      0.453,
      0.578
    ],
    [
      0.594,
      0.6
    ],
    [
      0.65,
      0.622
    ],
    [
      0.682,
      0.68
    ],
    [
      0.787,
      0.778
    ],
    [
      0.867,
      0.822
    ],
    [
      0.95,
      0.968
    ],
    [
      0.998,
      0.97
    ],
    [
      1,
      0.97
    ]
  ],
  "auto": {
    "confidence": 0.822,
    "margin": 0.4
  },
  "suggest": 0.2,
  "models": {
    "local/char-ngrams-v1": {
      "source": "ngram",
      "bins": [
        0.3,
        0.45,
        0.6,
        0.75,
        0.9
      ],
      "reached": {
        "merchants": 1281,
        "groupRight": 0.731,
        "autoCoverage": 0.473,
        "autoPrecision": 0.88
      }
    }
  }
}
