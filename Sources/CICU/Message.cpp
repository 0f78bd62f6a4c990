// MessageFormat, plural rules, dates and names of languages behind extern "C"; see include/CICUMessage.h.
#undef U_SHOW_CPLUSPLUS_API
#define U_SHOW_CPLUSPLUS_API 1
#include <unicode/calendar.h>
#include <unicode/datefmt.h>
#include <unicode/gregocal.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/plurrule.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "CICUMessage.h"

using icu::Locale;
using icu::UnicodeString;

struct ShirubeArguments {
  std::vector<UnicodeString> names;
  std::vector<icu::Formattable> values;
};

namespace {

/// The locale of a tag, with the Gregorian calendar and European digits.
Locale localeOf(const char *language, UErrorCode &status) {
  std::string tag(language);
  // CLDR keeps Kurmanji under the old tag of all Kurdish.
  if (tag == "kmr" || tag.rfind("kmr-", 0) == 0) tag.replace(0, 3, "ku");
  if (tag.find("-u-") == std::string::npos && tag.find("-x-") == std::string::npos) {
    tag += "-u-ca-gregory-nu-latn";
  }
  return Locale::forLanguageTag(tag, status);
}

/// Whether ICU has words of the language; without them it would take those of the machine's own locale.
bool isKnown(const Locale &locale) {
  static const std::unordered_set<std::string> languages = [] {
    std::unordered_set<std::string> names;
    int32_t count = 0;
    const Locale *all = Locale::getAvailableLocales(count);
    for (int32_t index = 0; index < count; ++index) names.insert(all[index].getLanguage());
    return names;
  }();
  return languages.count(locale.getLanguage()) > 0;
}

int32_t write(const UnicodeString &text, UChar *output, int32_t capacity, UErrorCode &status) {
  return text.extract(output, capacity, status);
}

/// Read-only alias: the pattern's owner outlives every object made from it here.
UnicodeString view(const UChar *text, int32_t length) { return UnicodeString(false, text, length); }

int32_t bitOf(const UnicodeString &category) {
  static const char16_t *const names[] = {u"zero", u"one", u"two", u"few", u"many", u"other"};
  for (int32_t index = 0; index < 6; ++index) {
    if (category == names[index]) return index;
  }
  return 5;
}

std::unique_ptr<icu::PluralRules> rulesOf(const char *language, UErrorCode &status) {
  Locale locale = localeOf(language, status);
  if (U_FAILURE(status)) return nullptr;
  return std::unique_ptr<icu::PluralRules>(
      icu::PluralRules::forLocale(locale, UPLURAL_TYPE_CARDINAL, status));
}

/// The parsed message, from this thread's last few hundred: making one takes ten times as long as using it, and a kit
/// says the same few sentences in the same languages thousands of times.
icu::MessageFormat *messageOf(const char *language, const UChar *pattern, int32_t length, UErrorCode &status) {
  thread_local std::unordered_map<std::u16string, std::unique_ptr<icu::MessageFormat>> known;
  std::u16string key(language, language + strlen(language));
  key.push_back(u'\u001F');
  key.append(pattern, length);
  auto found = known.find(key);
  if (found != known.end()) return found->second.get();
  Locale locale = localeOf(language, status);
  UParseError error;
  std::unique_ptr<icu::MessageFormat> made(
      new icu::MessageFormat(UnicodeString(pattern, length), locale, error, status));
  if (U_FAILURE(status)) return nullptr;
  if (known.size() >= 512) known.clear();
  return known.emplace(std::move(key), std::move(made)).first->second.get();
}

ShirubePartKind kindOf(const icu::MessagePattern::Part &part) {
  switch (part.getType()) {
    case UMSGPAT_PART_TYPE_MSG_START: return SHIRUBE_PART_MESSAGE_START;
    case UMSGPAT_PART_TYPE_MSG_LIMIT: return SHIRUBE_PART_MESSAGE_LIMIT;
    case UMSGPAT_PART_TYPE_REPLACE_NUMBER: return SHIRUBE_PART_NUMBER;
    case UMSGPAT_PART_TYPE_ARG_START: return SHIRUBE_PART_ARGUMENT_START;
    case UMSGPAT_PART_TYPE_ARG_LIMIT: return SHIRUBE_PART_ARGUMENT_LIMIT;
    case UMSGPAT_PART_TYPE_ARG_NAME:
    case UMSGPAT_PART_TYPE_ARG_NUMBER: return SHIRUBE_PART_NAME;
    case UMSGPAT_PART_TYPE_ARG_SELECTOR: return SHIRUBE_PART_SELECTOR;
    default: return SHIRUBE_PART_OTHER;
  }
}

ShirubeArgumentKind argumentOf(const icu::MessagePattern::Part &part) {
  switch (part.getArgType()) {
    case UMSGPAT_ARG_TYPE_NONE: return SHIRUBE_ARGUMENT_PLAIN;
    case UMSGPAT_ARG_TYPE_SIMPLE: return SHIRUBE_ARGUMENT_FORMATTED;
    case UMSGPAT_ARG_TYPE_PLURAL: return SHIRUBE_ARGUMENT_PLURAL;
    case UMSGPAT_ARG_TYPE_SELECTORDINAL: return SHIRUBE_ARGUMENT_ORDINAL;
    default: return SHIRUBE_ARGUMENT_SELECT;
  }
}

/// A strict Gregorian calendar set to a moment of no particular zone.
std::unique_ptr<icu::Calendar> calendarOf(int32_t year, int32_t month, int32_t day, int32_t hour,
                                          int32_t minute, UErrorCode &status) {
  std::unique_ptr<icu::Calendar> calendar(
      new icu::GregorianCalendar(icu::TimeZone::getGMT()->clone(), status));
  if (U_FAILURE(status)) return nullptr;
  calendar->setLenient(false);
  calendar->clear();
  calendar->set(year, month - 1, day, hour, minute, 0);
  calendar->getTime(status);
  return calendar;
}

}  // namespace

int32_t shirube_message_parse(const UChar *pattern, int32_t length, ShirubeMessagePart *parts, int32_t capacity,
                              int32_t *errorOffset, UErrorCode *status) {
  *errorOffset = -1;
  UParseError error;
  icu::MessagePattern parsed(UMSGPAT_APOS_DOUBLE_OPTIONAL, *status);
  parsed.parse(view(pattern, length), &error, *status);
  if (U_FAILURE(*status)) {
    *errorOffset = error.offset;
    return 0;
  }
  int32_t count = parsed.countParts();
  for (int32_t index = 0; index < count && index < capacity; ++index) {
    const icu::MessagePattern::Part &part = parsed.getPart(index);
    parts[index] = {kindOf(part), part.getIndex(), part.getLength(), argumentOf(part)};
  }
  return count;
}

ShirubeArguments *shirube_arguments_open(void) { return new ShirubeArguments; }

void shirube_arguments_close(ShirubeArguments *arguments) { delete arguments; }

void shirube_arguments_add_text(ShirubeArguments *arguments, const UChar *name, int32_t nameLength, const UChar *text,
                                int32_t textLength) {
  arguments->names.emplace_back(name, nameLength);
  arguments->values.emplace_back(UnicodeString(text, textLength));
}

void shirube_arguments_add_number(ShirubeArguments *arguments, const UChar *name, int32_t nameLength, double number) {
  arguments->names.emplace_back(name, nameLength);
  arguments->values.emplace_back(number);
}

int32_t shirube_message_format(const char *language, const UChar *pattern, int32_t length,
                               const ShirubeArguments *arguments, UChar *output, int32_t capacity, UErrorCode *status) {
  icu::MessageFormat *format = messageOf(language, pattern, length, *status);
  if (U_FAILURE(*status)) return 0;
  UnicodeString text;
  format->format(arguments->names.data(), arguments->values.data(), static_cast<int32_t>(arguments->names.size()), text,
                 *status);
  return write(text, output, capacity, *status);
}

int32_t shirube_plural_category(const char *language, int32_t number, UErrorCode *status) {
  auto rules = rulesOf(language, *status);
  if (U_FAILURE(*status)) return 5;
  return bitOf(rules->select(number));
}

int32_t shirube_plural_categories(const char *language, UErrorCode *status) {
  auto rules = rulesOf(language, *status);
  if (U_FAILURE(*status)) return 0;
  std::unique_ptr<icu::StringEnumeration> keywords(rules->getKeywords(*status));
  int32_t bits = 1 << 5;
  while (U_SUCCESS(*status)) {
    const UnicodeString *keyword = keywords->snext(*status);
    if (keyword == nullptr) break;
    bits |= 1 << bitOf(*keyword);
  }
  return bits;
}

int32_t shirube_date_format(const char *language, const UChar *skeleton, int32_t skeletonLength, int32_t year,
                            int32_t month, int32_t day, int32_t hour, int32_t minute, UChar *output, int32_t capacity,
                            UErrorCode *status) {
  auto calendar = calendarOf(year, month, day, hour, minute, *status);
  Locale locale = localeOf(language, *status);
  if (U_FAILURE(*status)) return 0;
  if (!isKnown(locale)) {
    *status = U_MISSING_RESOURCE_ERROR;
    return 0;
  }
  UDate moment = calendar->getTime(*status);
  std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createInstanceForSkeleton(
      calendar.release(), UnicodeString(skeleton, skeletonLength), locale, *status));
  if (U_FAILURE(*status)) return 0;
  UnicodeString text;
  format->format(moment, text);
  return write(text, output, capacity, *status);
}

int32_t shirube_date_weekday(int32_t year, int32_t month, int32_t day, UErrorCode *status) {
  auto calendar = calendarOf(year, month, day, 0, 0, *status);
  if (U_FAILURE(*status)) return 0;
  return calendar->get(UCAL_DAY_OF_WEEK, *status);
}

int32_t shirube_language_name(const char *language, const char *named, UChar *output, int32_t capacity,
                              UErrorCode *status) {
  Locale locale = localeOf(language, *status);
  Locale subject = Locale::forLanguageTag(named, *status);
  if (U_FAILURE(*status)) return 0;
  UDisplayContext contexts[] = {UDISPCTX_DIALECT_NAMES, UDISPCTX_CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE,
                                UDISPCTX_LENGTH_FULL, UDISPCTX_NO_SUBSTITUTE};
  std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(locale, contexts, 4));
  UnicodeString text;
  if (names != nullptr) names->localeDisplayName(subject, text);
  if (text.isBogus() || text.isEmpty()) {
    *status = U_ILLEGAL_ARGUMENT_ERROR;
    return 0;
  }
  return write(text, output, capacity, *status);
}
