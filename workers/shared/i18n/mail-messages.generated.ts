// Written by `npm run messages`; not by hand.
import type { Language } from './languages.ts'
import en_atOnce from './messages/en/atOnce.json' with { type: 'json' }
import de_atOnce from './messages/de/atOnce.json' with { type: 'json' }
import es_atOnce from './messages/es/atOnce.json' with { type: 'json' }
import fr_atOnce from './messages/fr/atOnce.json' with { type: 'json' }
import pt_atOnce from './messages/pt/atOnce.json' with { type: 'json' }
import en_categories from './messages/en/categories.json' with { type: 'json' }
import de_categories from './messages/de/categories.json' with { type: 'json' }
import es_categories from './messages/es/categories.json' with { type: 'json' }
import fr_categories from './messages/fr/categories.json' with { type: 'json' }
import pt_categories from './messages/pt/categories.json' with { type: 'json' }
import en_kinds from './messages/en/kinds.json' with { type: 'json' }
import de_kinds from './messages/de/kinds.json' with { type: 'json' }
import es_kinds from './messages/es/kinds.json' with { type: 'json' }
import fr_kinds from './messages/fr/kinds.json' with { type: 'json' }
import pt_kinds from './messages/pt/kinds.json' with { type: 'json' }
import en_summaries from './messages/en/summaries.json' with { type: 'json' }
import de_summaries from './messages/de/summaries.json' with { type: 'json' }
import es_summaries from './messages/es/summaries.json' with { type: 'json' }
import fr_summaries from './messages/fr/summaries.json' with { type: 'json' }
import pt_summaries from './messages/pt/summaries.json' with { type: 'json' }
import en_summary from './messages/en/summary.json' with { type: 'json' }
import de_summary from './messages/de/summary.json' with { type: 'json' }
import es_summary from './messages/es/summary.json' with { type: 'json' }
import fr_summary from './messages/fr/summary.json' with { type: 'json' }
import pt_summary from './messages/pt/summary.json' with { type: 'json' }

type Page = Readonly<Record<string, string>>

export const MESSAGES: Readonly<Record<Language, Readonly<Record<string, Page>>>> = {
  'en': {
    'atOnce': en_atOnce,
    'categories': en_categories,
    'kinds': en_kinds,
    'summaries': en_summaries,
    'summary': en_summary,
  },
  'de': {
    'atOnce': de_atOnce,
    'categories': de_categories,
    'kinds': de_kinds,
    'summaries': de_summaries,
    'summary': de_summary,
  },
  'es': {
    'atOnce': es_atOnce,
    'categories': es_categories,
    'kinds': es_kinds,
    'summaries': es_summaries,
    'summary': es_summary,
  },
  'fr': {
    'atOnce': fr_atOnce,
    'categories': fr_categories,
    'kinds': fr_kinds,
    'summaries': fr_summaries,
    'summary': fr_summary,
  },
  'pt': {
    'atOnce': pt_atOnce,
    'categories': pt_categories,
    'kinds': pt_kinds,
    'summaries': pt_summaries,
    'summary': pt_summary,
  },
}
