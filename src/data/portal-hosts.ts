/**
 * Sites on which companies receive or officers file requests, for telling a look-alike of the portal itself (catalogue
 * F-9). Written from public pages; a company's own host is not here and is never judged by it.
 */
export const PORTAL_SITES: readonly { domain: string; name: string }[] = [
  { domain: 'kodexglobal.com', name: 'Kodex' },
  { domain: 'google.com', name: 'Google' },
  { domain: 'zendesk.com', name: 'Zendesk' },
  { domain: 'atlassian.net', name: 'Jira' },
  { domain: 'force.com', name: 'Salesforce' },
  { domain: 'service-now.com', name: 'ServiceNow' },
  { domain: 'freshdesk.com', name: 'Freshdesk' },
  { domain: 'facebook.com', name: 'Meta' },
  { domain: 'tiktok.com', name: 'TikTok' },
  { domain: 'outlook.com', name: 'Outlook' },
  { domain: 'microsoft.com', name: 'Microsoft' },
];
