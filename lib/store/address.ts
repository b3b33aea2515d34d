/**
 * Parameters that say where a reader came from, never what is to be read. Short names that some sites use for the article itself
 * ("id", "s", "p", "ref", "source") are not among them: two articles must never become one.
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|_gl|oly_enc_id|oly_anon_id|vero_id|vero_conv|wickedid|s_cid|ns_mchannel|ns_source|ns_campaign|ns_linkname|ns_fee|at_medium|at_campaign|at_custom\d|at_link_\w+|at_ptr_name|at_format|at_bbc_team|cmpid|CMP|smid|smtyp|sr_share|share_id|__twitter_impression|ftag|guccounter|guce_referrer|guce_referrer_sig|soc_src|soc_trk|xtor|wt_mc|wt_zmc|pk_campaign|pk_kwd|piwik_campaign|mtm_\w+|ICID|rss_id|trk|trkCampaign)$/i;

/** Parameters that ask for the AMP form of the same article. */
const AMP = /^(?:amp|outputType|output)$/i;

/**
 * The address under which an article is kept, so that it is one article by whichever link it is reached: without its fragment,
 * without the parameters that only say where the reader came from, and not in its AMP form. A fragment that routes ("#!/story/7",
 * "#/story/7") names another article and stays, and so does the order of what is left of the parameters. What is no http(s) address
 * stays as it is.
 */
export function articleAddress(url: string): string {
  const parsed = webAddress(url);
  if (!parsed) return withoutFragment(url);
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = "";
  parsed.hostname = parsed.hostname.replace(/^(www\.)?amp\.(?=[^.]+\.)/, "$1").replace(/\.$/, "");
  parsed.pathname = parsed.pathname
    .replace(/^\/amp(?=\/.)/, "")
    .replace(/(?<=.)\/amp\/?$/, "")
    .replace(/\.amp(\.html?)?$/, "$1");
  parsed.search = withoutTracking(parsed.search);
  return parsed.href;
}

function webAddress(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

/** Taken out of the text itself: what is left keeps its spelling and its order. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((parameter) => {
      const [name = "", value = ""] = parameter.split("=");
      return parameter !== "" && !TRACKING.test(name) && !(AMP.test(name) && /^(?:amp|1|true|)$/i.test(value));
    });
  return kept.length > 0 ? `?${kept.join("&")}` : "";
}

function withoutFragment(url: string): string {
  const hash = url.indexOf("#");
  return hash < 0 || /^#!?\//.test(url.slice(hash)) ? url : url.slice(0, hash);
}
