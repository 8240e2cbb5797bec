import type { Region } from './types.js';

/** A city where customers or staff are. Phone numbers are patterns within ranges that reach nobody where there are such. */
export interface Place {
  readonly country: string;
  readonly city: string;
  readonly state: string;
  readonly region: Region;
  readonly timezone: string;
  /** As in the months the world covers; a constant, so that no time zone database decides about its bytes. */
  readonly utcOffsetHours: number;
  /** Whose names people have: a locale of faker. */
  readonly locale: Locale;
  readonly postalCode: string;
  readonly streets: readonly string[];
  readonly phone: string;
}

export type Locale =
  'en_US' | 'en_GB' | 'en_AU' | 'en_IN' | 'en_NG' | 'de' | 'fr' | 'nl' | 'pl' | 'es_MX' | 'pt_BR' | 'id_ID' | 'vi';

const row = (
  [country, state, city]: readonly [string, string, string],
  [region, timezone, utcOffsetHours]: readonly [Region, string, number],
  locale: Locale,
  [postalCode, phone]: readonly [string, string],
  streets: readonly string[],
): Place => ({ country, city, state, region, timezone, utcOffsetHours, locale, postalCode, streets, phone });

export const places: readonly Place[] = [
  row(
    ['United States', 'Texas', 'Austin'],
    ['amer', 'America/Chicago', -5],
    'en_US',
    ['787##', '+1 512 555 01##'],
    ['#1# Congress Avenue', '2## Barton Springs Road'],
  ),
  row(
    ['United States', 'New York', 'New York'],
    ['amer', 'America/New_York', -4],
    'en_US',
    ['100##', '+1 212 555 01##'],
    ['1## West 2#th Street', '4## Hudson Street'],
  ),
  row(
    ['United States', 'Oregon', 'Portland'],
    ['amer', 'America/Los_Angeles', -7],
    'en_US',
    ['972##', '+1 503 555 01##'],
    ['1## Northwest Everett Street', '3#0 Southeast Division Street'],
  ),
  row(
    ['Canada', 'Ontario', 'Toronto'],
    ['amer', 'America/Toronto', -4],
    'en_US',
    ['M5V #?#', '+1 416 555 01##'],
    ['2## Queen Street West', '1## Spadina Avenue'],
  ),
  row(
    ['United Kingdom', 'England', 'London'],
    ['emea', 'Europe/London', 1],
    'en_GB',
    ['EC2A #??', '+44 20 7946 0###'],
    ['1# Rivington Street', '4# Curtain Road'],
  ),
  row(
    ['Germany', 'Berlin', 'Berlin'],
    ['emea', 'Europe/Berlin', 2],
    'de',
    ['101##', '+49 30 23125 ###'],
    ['Torstraße 1##', 'Linienstraße #7'],
  ),
  row(
    ['France', 'Auvergne-Rhône-Alpes', 'Lyon'],
    ['emea', 'Europe/Paris', 2],
    'fr',
    ['6900#', '+33 1 99 00 ## ##'],
    ['1# rue de la République', '2# quai Saint-Antoine'],
  ),
  row(
    ['Netherlands', 'Utrecht', 'Utrecht'],
    ['emea', 'Europe/Amsterdam', 2],
    'nl',
    ['351# ??', '+31 85 888 0###'],
    ['Oudegracht 1##', 'Biltstraat #4'],
  ),
  row(
    ['Poland', 'Małopolskie', 'Kraków'],
    ['emea', 'Europe/Warsaw', 2],
    'pl',
    ['31-0##', '+48 12 345 0# ##'],
    ['ul. Długa #2', 'ul. Karmelicka 1#'],
  ),
  row(
    ['Nigeria', 'Lagos', 'Lagos'],
    ['emea', 'Africa/Lagos', 1],
    'en_NG',
    ['1012##', '+234 1 270 0###'],
    ['1# Broad Street', '2# Awolowo Road'],
  ),
  row(
    ['Mexico', 'Ciudad de México', 'Ciudad de México'],
    ['latam', 'America/Mexico_City', -6],
    'es_MX',
    ['067##', '+52 55 5555 01##'],
    ['Avenida Álvaro Obregón 1##', 'Calle Durango 2##'],
  ),
  row(
    ['Brazil', 'São Paulo', 'São Paulo'],
    ['latam', 'America/Sao_Paulo', -3],
    'pt_BR',
    ['013##-0##', '+55 11 5555 01##'],
    ['Rua Augusta 1##2', 'Alameda Santos 7##'],
  ),
  row(
    ['Australia', 'Victoria', 'Melbourne'],
    ['apac', 'Australia/Melbourne', 10],
    'en_AU',
    ['30##', '+61 3 5550 1###'],
    ['1## Flinders Lane', '2## Smith Street'],
  ),
  row(
    ['India', 'Karnataka', 'Bengaluru'],
    ['apac', 'Asia/Kolkata', 5.5],
    'en_IN',
    ['5600##', '+91 80 4555 01##'],
    ['1# Residency Road', '2## 100 Feet Road, Indiranagar'],
  ),
  row(
    ['Indonesia', 'DKI Jakarta', 'Jakarta'],
    ['asean', 'Asia/Jakarta', 7],
    'id_ID',
    ['121##', '+62 21 5550 1###'],
    ['Jalan Senopati No. 4#', 'Jalan Wijaya I No. 1#'],
  ),
  row(
    ['Vietnam', 'Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['asean', 'Asia/Ho_Chi_Minh', 7],
    'vi',
    ['7000##', '+84 28 5550 1###'],
    ['1## Nguyễn Huệ', '4# Lê Lợi'],
  ),
];
