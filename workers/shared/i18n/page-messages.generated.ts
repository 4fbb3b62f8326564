// Written by `npm run messages`; not by hand.
import type { Language } from './languages.ts'
import en_access from './messages/en/access.json' with { type: 'json' }
import de_access from './messages/de/access.json' with { type: 'json' }
import es_access from './messages/es/access.json' with { type: 'json' }
import fr_access from './messages/fr/access.json' with { type: 'json' }
import pt_access from './messages/pt/access.json' with { type: 'json' }
import en_acts from './messages/en/acts.json' with { type: 'json' }
import de_acts from './messages/de/acts.json' with { type: 'json' }
import es_acts from './messages/es/acts.json' with { type: 'json' }
import fr_acts from './messages/fr/acts.json' with { type: 'json' }
import pt_acts from './messages/pt/acts.json' with { type: 'json' }
import en_add from './messages/en/add.json' with { type: 'json' }
import de_add from './messages/de/add.json' with { type: 'json' }
import es_add from './messages/es/add.json' with { type: 'json' }
import fr_add from './messages/fr/add.json' with { type: 'json' }
import pt_add from './messages/pt/add.json' with { type: 'json' }
import en_api from './messages/en/api.json' with { type: 'json' }
import de_api from './messages/de/api.json' with { type: 'json' }
import es_api from './messages/es/api.json' with { type: 'json' }
import fr_api from './messages/fr/api.json' with { type: 'json' }
import pt_api from './messages/pt/api.json' with { type: 'json' }
import en_atOnce from './messages/en/atOnce.json' with { type: 'json' }
import de_atOnce from './messages/de/atOnce.json' with { type: 'json' }
import es_atOnce from './messages/es/atOnce.json' with { type: 'json' }
import fr_atOnce from './messages/fr/atOnce.json' with { type: 'json' }
import pt_atOnce from './messages/pt/atOnce.json' with { type: 'json' }
import en_backup from './messages/en/backup.json' with { type: 'json' }
import de_backup from './messages/de/backup.json' with { type: 'json' }
import es_backup from './messages/es/backup.json' with { type: 'json' }
import fr_backup from './messages/fr/backup.json' with { type: 'json' }
import pt_backup from './messages/pt/backup.json' with { type: 'json' }
import en_budgets from './messages/en/budgets.json' with { type: 'json' }
import de_budgets from './messages/de/budgets.json' with { type: 'json' }
import es_budgets from './messages/es/budgets.json' with { type: 'json' }
import fr_budgets from './messages/fr/budgets.json' with { type: 'json' }
import pt_budgets from './messages/pt/budgets.json' with { type: 'json' }
import en_categories from './messages/en/categories.json' with { type: 'json' }
import de_categories from './messages/de/categories.json' with { type: 'json' }
import es_categories from './messages/es/categories.json' with { type: 'json' }
import fr_categories from './messages/fr/categories.json' with { type: 'json' }
import pt_categories from './messages/pt/categories.json' with { type: 'json' }
import en_checklist from './messages/en/checklist.json' with { type: 'json' }
import de_checklist from './messages/de/checklist.json' with { type: 'json' }
import es_checklist from './messages/es/checklist.json' with { type: 'json' }
import fr_checklist from './messages/fr/checklist.json' with { type: 'json' }
import pt_checklist from './messages/pt/checklist.json' with { type: 'json' }
import en_client from './messages/en/client.json' with { type: 'json' }
import de_client from './messages/de/client.json' with { type: 'json' }
import es_client from './messages/es/client.json' with { type: 'json' }
import fr_client from './messages/fr/client.json' with { type: 'json' }
import pt_client from './messages/pt/client.json' with { type: 'json' }
import en_export from './messages/en/export.json' with { type: 'json' }
import de_export from './messages/de/export.json' with { type: 'json' }
import es_export from './messages/es/export.json' with { type: 'json' }
import fr_export from './messages/fr/export.json' with { type: 'json' }
import pt_export from './messages/pt/export.json' with { type: 'json' }
import en_fields from './messages/en/fields.json' with { type: 'json' }
import de_fields from './messages/de/fields.json' with { type: 'json' }
import es_fields from './messages/es/fields.json' with { type: 'json' }
import fr_fields from './messages/fr/fields.json' with { type: 'json' }
import pt_fields from './messages/pt/fields.json' with { type: 'json' }
import en_health from './messages/en/health.json' with { type: 'json' }
import de_health from './messages/de/health.json' with { type: 'json' }
import es_health from './messages/es/health.json' with { type: 'json' }
import fr_health from './messages/fr/health.json' with { type: 'json' }
import pt_health from './messages/pt/health.json' with { type: 'json' }
import en_import from './messages/en/import.json' with { type: 'json' }
import de_import from './messages/de/import.json' with { type: 'json' }
import es_import from './messages/es/import.json' with { type: 'json' }
import fr_import from './messages/fr/import.json' with { type: 'json' }
import pt_import from './messages/pt/import.json' with { type: 'json' }
import en_keys from './messages/en/keys.json' with { type: 'json' }
import de_keys from './messages/de/keys.json' with { type: 'json' }
import es_keys from './messages/es/keys.json' with { type: 'json' }
import fr_keys from './messages/fr/keys.json' with { type: 'json' }
import pt_keys from './messages/pt/keys.json' with { type: 'json' }
import en_kinds from './messages/en/kinds.json' with { type: 'json' }
import de_kinds from './messages/de/kinds.json' with { type: 'json' }
import es_kinds from './messages/es/kinds.json' with { type: 'json' }
import fr_kinds from './messages/fr/kinds.json' with { type: 'json' }
import pt_kinds from './messages/pt/kinds.json' with { type: 'json' }
import en_labels from './messages/en/labels.json' with { type: 'json' }
import de_labels from './messages/de/labels.json' with { type: 'json' }
import es_labels from './messages/es/labels.json' with { type: 'json' }
import fr_labels from './messages/fr/labels.json' with { type: 'json' }
import pt_labels from './messages/pt/labels.json' with { type: 'json' }
import en_layout from './messages/en/layout.json' with { type: 'json' }
import de_layout from './messages/de/layout.json' with { type: 'json' }
import es_layout from './messages/es/layout.json' with { type: 'json' }
import fr_layout from './messages/fr/layout.json' with { type: 'json' }
import pt_layout from './messages/pt/layout.json' with { type: 'json' }
import en_links from './messages/en/links.json' with { type: 'json' }
import de_links from './messages/de/links.json' with { type: 'json' }
import es_links from './messages/es/links.json' with { type: 'json' }
import fr_links from './messages/fr/links.json' with { type: 'json' }
import pt_links from './messages/pt/links.json' with { type: 'json' }
import en_live from './messages/en/live.json' with { type: 'json' }
import de_live from './messages/de/live.json' with { type: 'json' }
import es_live from './messages/es/live.json' with { type: 'json' }
import fr_live from './messages/fr/live.json' with { type: 'json' }
import pt_live from './messages/pt/live.json' with { type: 'json' }
import en_mail from './messages/en/mail.json' with { type: 'json' }
import de_mail from './messages/de/mail.json' with { type: 'json' }
import es_mail from './messages/es/mail.json' with { type: 'json' }
import fr_mail from './messages/fr/mail.json' with { type: 'json' }
import pt_mail from './messages/pt/mail.json' with { type: 'json' }
import en_oauth from './messages/en/oauth.json' with { type: 'json' }
import de_oauth from './messages/de/oauth.json' with { type: 'json' }
import es_oauth from './messages/es/oauth.json' with { type: 'json' }
import fr_oauth from './messages/fr/oauth.json' with { type: 'json' }
import pt_oauth from './messages/pt/oauth.json' with { type: 'json' }
import en_overview from './messages/en/overview.json' with { type: 'json' }
import de_overview from './messages/de/overview.json' with { type: 'json' }
import es_overview from './messages/es/overview.json' with { type: 'json' }
import fr_overview from './messages/fr/overview.json' with { type: 'json' }
import pt_overview from './messages/pt/overview.json' with { type: 'json' }
import en_parts from './messages/en/parts.json' with { type: 'json' }
import de_parts from './messages/de/parts.json' with { type: 'json' }
import es_parts from './messages/es/parts.json' with { type: 'json' }
import fr_parts from './messages/fr/parts.json' with { type: 'json' }
import pt_parts from './messages/pt/parts.json' with { type: 'json' }
import en_people from './messages/en/people.json' with { type: 'json' }
import de_people from './messages/de/people.json' with { type: 'json' }
import es_people from './messages/es/people.json' with { type: 'json' }
import fr_people from './messages/fr/people.json' with { type: 'json' }
import pt_people from './messages/pt/people.json' with { type: 'json' }
import en_problems from './messages/en/problems.json' with { type: 'json' }
import de_problems from './messages/de/problems.json' with { type: 'json' }
import es_problems from './messages/es/problems.json' with { type: 'json' }
import fr_problems from './messages/fr/problems.json' with { type: 'json' }
import pt_problems from './messages/pt/problems.json' with { type: 'json' }
import en_rates from './messages/en/rates.json' with { type: 'json' }
import de_rates from './messages/de/rates.json' with { type: 'json' }
import es_rates from './messages/es/rates.json' with { type: 'json' }
import fr_rates from './messages/fr/rates.json' with { type: 'json' }
import pt_rates from './messages/pt/rates.json' with { type: 'json' }
import en_reader from './messages/en/reader.json' with { type: 'json' }
import de_reader from './messages/de/reader.json' with { type: 'json' }
import es_reader from './messages/es/reader.json' with { type: 'json' }
import fr_reader from './messages/fr/reader.json' with { type: 'json' }
import pt_reader from './messages/pt/reader.json' with { type: 'json' }
import en_recurring from './messages/en/recurring.json' with { type: 'json' }
import de_recurring from './messages/de/recurring.json' with { type: 'json' }
import es_recurring from './messages/es/recurring.json' with { type: 'json' }
import fr_recurring from './messages/fr/recurring.json' with { type: 'json' }
import pt_recurring from './messages/pt/recurring.json' with { type: 'json' }
import en_report from './messages/en/report.json' with { type: 'json' }
import de_report from './messages/de/report.json' with { type: 'json' }
import es_report from './messages/es/report.json' with { type: 'json' }
import fr_report from './messages/fr/report.json' with { type: 'json' }
import pt_report from './messages/pt/report.json' with { type: 'json' }
import en_review from './messages/en/review.json' with { type: 'json' }
import de_review from './messages/de/review.json' with { type: 'json' }
import es_review from './messages/es/review.json' with { type: 'json' }
import fr_review from './messages/fr/review.json' with { type: 'json' }
import pt_review from './messages/pt/review.json' with { type: 'json' }
import en_rules from './messages/en/rules.json' with { type: 'json' }
import de_rules from './messages/de/rules.json' with { type: 'json' }
import es_rules from './messages/es/rules.json' with { type: 'json' }
import fr_rules from './messages/fr/rules.json' with { type: 'json' }
import pt_rules from './messages/pt/rules.json' with { type: 'json' }
import en_settings from './messages/en/settings.json' with { type: 'json' }
import de_settings from './messages/de/settings.json' with { type: 'json' }
import es_settings from './messages/es/settings.json' with { type: 'json' }
import fr_settings from './messages/fr/settings.json' with { type: 'json' }
import pt_settings from './messages/pt/settings.json' with { type: 'json' }
import en_signin from './messages/en/signin.json' with { type: 'json' }
import de_signin from './messages/de/signin.json' with { type: 'json' }
import es_signin from './messages/es/signin.json' with { type: 'json' }
import fr_signin from './messages/fr/signin.json' with { type: 'json' }
import pt_signin from './messages/pt/signin.json' with { type: 'json' }
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
import en_transactions from './messages/en/transactions.json' with { type: 'json' }
import de_transactions from './messages/de/transactions.json' with { type: 'json' }
import es_transactions from './messages/es/transactions.json' with { type: 'json' }
import fr_transactions from './messages/fr/transactions.json' with { type: 'json' }
import pt_transactions from './messages/pt/transactions.json' with { type: 'json' }
import en_unreadable from './messages/en/unreadable.json' with { type: 'json' }
import de_unreadable from './messages/de/unreadable.json' with { type: 'json' }
import es_unreadable from './messages/es/unreadable.json' with { type: 'json' }
import fr_unreadable from './messages/fr/unreadable.json' with { type: 'json' }
import pt_unreadable from './messages/pt/unreadable.json' with { type: 'json' }
import en_views from './messages/en/views.json' with { type: 'json' }
import de_views from './messages/de/views.json' with { type: 'json' }
import es_views from './messages/es/views.json' with { type: 'json' }
import fr_views from './messages/fr/views.json' with { type: 'json' }
import pt_views from './messages/pt/views.json' with { type: 'json' }
import en_webhooks from './messages/en/webhooks.json' with { type: 'json' }
import de_webhooks from './messages/de/webhooks.json' with { type: 'json' }
import es_webhooks from './messages/es/webhooks.json' with { type: 'json' }
import fr_webhooks from './messages/fr/webhooks.json' with { type: 'json' }
import pt_webhooks from './messages/pt/webhooks.json' with { type: 'json' }
import en_welcome from './messages/en/welcome.json' with { type: 'json' }
import de_welcome from './messages/de/welcome.json' with { type: 'json' }
import es_welcome from './messages/es/welcome.json' with { type: 'json' }
import fr_welcome from './messages/fr/welcome.json' with { type: 'json' }
import pt_welcome from './messages/pt/welcome.json' with { type: 'json' }

type Page = Readonly<Record<string, string>>

export const MESSAGES: Readonly<Record<Language, Readonly<Record<string, Page>>>> = {
  'en': {
    'access': en_access,
    'acts': en_acts,
    'add': en_add,
    'api': en_api,
    'atOnce': en_atOnce,
    'backup': en_backup,
    'budgets': en_budgets,
    'categories': en_categories,
    'checklist': en_checklist,
    'client': en_client,
    'export': en_export,
    'fields': en_fields,
    'health': en_health,
    'import': en_import,
    'keys': en_keys,
    'kinds': en_kinds,
    'labels': en_labels,
    'layout': en_layout,
    'links': en_links,
    'live': en_live,
    'mail': en_mail,
    'oauth': en_oauth,
    'overview': en_overview,
    'parts': en_parts,
    'people': en_people,
    'problems': en_problems,
    'rates': en_rates,
    'reader': en_reader,
    'recurring': en_recurring,
    'report': en_report,
    'review': en_review,
    'rules': en_rules,
    'settings': en_settings,
    'signin': en_signin,
    'summaries': en_summaries,
    'summary': en_summary,
    'transactions': en_transactions,
    'unreadable': en_unreadable,
    'views': en_views,
    'webhooks': en_webhooks,
    'welcome': en_welcome,
  },
  'de': {
    'access': de_access,
    'acts': de_acts,
    'add': de_add,
    'api': de_api,
    'atOnce': de_atOnce,
    'backup': de_backup,
    'budgets': de_budgets,
    'categories': de_categories,
    'checklist': de_checklist,
    'client': de_client,
    'export': de_export,
    'fields': de_fields,
    'health': de_health,
    'import': de_import,
    'keys': de_keys,
    'kinds': de_kinds,
    'labels': de_labels,
    'layout': de_layout,
    'links': de_links,
    'live': de_live,
    'mail': de_mail,
    'oauth': de_oauth,
    'overview': de_overview,
    'parts': de_parts,
    'people': de_people,
    'problems': de_problems,
    'rates': de_rates,
    'reader': de_reader,
    'recurring': de_recurring,
    'report': de_report,
    'review': de_review,
    'rules': de_rules,
    'settings': de_settings,
    'signin': de_signin,
    'summaries': de_summaries,
    'summary': de_summary,
    'transactions': de_transactions,
    'unreadable': de_unreadable,
    'views': de_views,
    'webhooks': de_webhooks,
    'welcome': de_welcome,
  },
  'es': {
    'access': es_access,
    'acts': es_acts,
    'add': es_add,
    'api': es_api,
    'atOnce': es_atOnce,
    'backup': es_backup,
    'budgets': es_budgets,
    'categories': es_categories,
    'checklist': es_checklist,
    'client': es_client,
    'export': es_export,
    'fields': es_fields,
    'health': es_health,
    'import': es_import,
    'keys': es_keys,
    'kinds': es_kinds,
    'labels': es_labels,
    'layout': es_layout,
    'links': es_links,
    'live': es_live,
    'mail': es_mail,
    'oauth': es_oauth,
    'overview': es_overview,
    'parts': es_parts,
    'people': es_people,
    'problems': es_problems,
    'rates': es_rates,
    'reader': es_reader,
    'recurring': es_recurring,
    'report': es_report,
    'review': es_review,
    'rules': es_rules,
    'settings': es_settings,
    'signin': es_signin,
    'summaries': es_summaries,
    'summary': es_summary,
    'transactions': es_transactions,
    'unreadable': es_unreadable,
    'views': es_views,
    'webhooks': es_webhooks,
    'welcome': es_welcome,
  },
  'fr': {
    'access': fr_access,
    'acts': fr_acts,
    'add': fr_add,
    'api': fr_api,
    'atOnce': fr_atOnce,
    'backup': fr_backup,
    'budgets': fr_budgets,
    'categories': fr_categories,
    'checklist': fr_checklist,
    'client': fr_client,
    'export': fr_export,
    'fields': fr_fields,
    'health': fr_health,
    'import': fr_import,
    'keys': fr_keys,
    'kinds': fr_kinds,
    'labels': fr_labels,
    'layout': fr_layout,
    'links': fr_links,
    'live': fr_live,
    'mail': fr_mail,
    'oauth': fr_oauth,
    'overview': fr_overview,
    'parts': fr_parts,
    'people': fr_people,
    'problems': fr_problems,
    'rates': fr_rates,
    'reader': fr_reader,
    'recurring': fr_recurring,
    'report': fr_report,
    'review': fr_review,
    'rules': fr_rules,
    'settings': fr_settings,
    'signin': fr_signin,
    'summaries': fr_summaries,
    'summary': fr_summary,
    'transactions': fr_transactions,
    'unreadable': fr_unreadable,
    'views': fr_views,
    'webhooks': fr_webhooks,
    'welcome': fr_welcome,
  },
  'pt': {
    'access': pt_access,
    'acts': pt_acts,
    'add': pt_add,
    'api': pt_api,
    'atOnce': pt_atOnce,
    'backup': pt_backup,
    'budgets': pt_budgets,
    'categories': pt_categories,
    'checklist': pt_checklist,
    'client': pt_client,
    'export': pt_export,
    'fields': pt_fields,
    'health': pt_health,
    'import': pt_import,
    'keys': pt_keys,
    'kinds': pt_kinds,
    'labels': pt_labels,
    'layout': pt_layout,
    'links': pt_links,
    'live': pt_live,
    'mail': pt_mail,
    'oauth': pt_oauth,
    'overview': pt_overview,
    'parts': pt_parts,
    'people': pt_people,
    'problems': pt_problems,
    'rates': pt_rates,
    'reader': pt_reader,
    'recurring': pt_recurring,
    'report': pt_report,
    'review': pt_review,
    'rules': pt_rules,
    'settings': pt_settings,
    'signin': pt_signin,
    'summaries': pt_summaries,
    'summary': pt_summary,
    'transactions': pt_transactions,
    'unreadable': pt_unreadable,
    'views': pt_views,
    'webhooks': pt_webhooks,
    'welcome': pt_welcome,
  },
}
