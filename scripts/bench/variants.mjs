/*
 * Documents with ids and addresses of their own, as programs meet them. A processor learns short texts by heart when it sees
 * them again and again, and then foresees each comparison: a UUID took 26 ns of a pattern that takes 125 ns of a new one.
 */

const UUID = /(?<=")[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=")/gi;
const MAC_ADDRESS = /(?<=")(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?=")/g;
const IPV6 = /"[0-9a-f:]+["/]/gi;
const IPV4 = /(?<=")(?:[0-9]{1,3}[.]){3}[0-9]{1,3}(?=["/])/g;

/** At least so many texts: each of the documents again and again, with other ids and addresses each time. */
export function variantsOf(texts, least) {
  const times = Math.ceil(least / texts.length);
  return Array.from({ length: times }, () => texts.map(variantOf)).flat();
}

/** What is right stays right, and what is wrong stays wrong: only ids and addresses that are right become others. */
function variantOf(text) {
  return text
    .replace(UUID, withOtherDigits)
    .replace(MAC_ADDRESS, withOtherDigits)
    .replace(IPV6, (text) => (text.split(':').length > 2 ? withOtherDigits(text) : text))
    .replace(IPV4, (address) => address.replace(/[0-9]+/g, () => String(below(256))));
}

const withOtherDigits = (text) => text.replace(/[0-9a-f]/gi, () => below(16).toString(16));

const below = (limit) => Math.floor(Math.random() * limit);
