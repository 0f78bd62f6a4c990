// ICU's MessageFormat, plural rules, dates and names of languages, for Swift. See CICU.h.
//
// ICU's C function umsg_format ignores named arguments (it returns "{count}" with U_ZERO_ERROR), so these few functions
// stand over the C++ classes. Languages are BCP 47 tags; numbers come with European digits and dates in the Gregorian
// calendar, whatever the language's own custom is. Text goes in and out as UTF-16; every function that writes text
// returns the length it needs and sets U_BUFFER_OVERFLOW_ERROR if the buffer is shorter.
#ifndef SHIRUBE_CICU_MESSAGE_H
#define SHIRUBE_CICU_MESSAGE_H

#include <stdint.h>
#include <unicode/utypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a part of a parsed message is; ICU shows its own names (UMSGPAT_PART_TYPE_…) to C++ only.
typedef enum ShirubePartKind {
  SHIRUBE_PART_OTHER = 0,
  SHIRUBE_PART_MESSAGE_START,
  SHIRUBE_PART_MESSAGE_LIMIT,
  SHIRUBE_PART_NUMBER,
  SHIRUBE_PART_ARGUMENT_START,
  SHIRUBE_PART_ARGUMENT_LIMIT,
  SHIRUBE_PART_NAME,
  SHIRUBE_PART_SELECTOR,
} ShirubePartKind;

/// How an argument is put in.
typedef enum ShirubeArgumentKind {
  SHIRUBE_ARGUMENT_PLAIN = 0,
  SHIRUBE_ARGUMENT_FORMATTED,
  SHIRUBE_ARGUMENT_PLURAL,
  SHIRUBE_ARGUMENT_ORDINAL,
  SHIRUBE_ARGUMENT_SELECT,
} ShirubeArgumentKind;

/// One part of a parsed message and where it stands, in UTF-16 units.
typedef struct ShirubeMessagePart {
  ShirubePartKind kind;
  int32_t index;
  int32_t length;
  ShirubeArgumentKind argument;
} ShirubeMessagePart;

/// Parses a message; returns the number of its parts and writes as many as fit.
int32_t shirube_message_parse(const UChar *_Nonnull pattern, int32_t length,
                              ShirubeMessagePart *_Nullable parts, int32_t capacity,
                              int32_t *_Nonnull errorOffset, UErrorCode *_Nonnull status);

/// The values that a message is formatted with.
typedef struct ShirubeArguments ShirubeArguments;
ShirubeArguments *_Nonnull shirube_arguments_open(void);
void shirube_arguments_close(ShirubeArguments *_Nonnull arguments);
void shirube_arguments_add_text(ShirubeArguments *_Nonnull arguments, const UChar *_Nonnull name,
                                int32_t nameLength, const UChar *_Nonnull text, int32_t textLength);
void shirube_arguments_add_number(ShirubeArguments *_Nonnull arguments, const UChar *_Nonnull name,
                                  int32_t nameLength, double number);

/// Formats a message.
int32_t shirube_message_format(const char *_Nonnull language, const UChar *_Nonnull pattern,
                               int32_t length, const ShirubeArguments *_Nonnull arguments,
                               UChar *_Nullable output, int32_t capacity, UErrorCode *_Nonnull status);

/// The plural category that a whole number takes in a language: 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other.
int32_t shirube_plural_category(const char *_Nonnull language, int32_t number, UErrorCode *_Nonnull status);
/// All categories of the language, fractions and millions included: one bit each, in the order above.
int32_t shirube_plural_categories(const char *_Nonnull language, UErrorCode *_Nonnull status);

/// Formats a day or a moment by an ICU skeleton; U_ILLEGAL_ARGUMENT_ERROR for a day that does not exist,
/// U_MISSING_RESOURCE_ERROR for a language that ICU has no words of.
int32_t shirube_date_format(const char *_Nonnull language, const UChar *_Nonnull skeleton, int32_t skeletonLength,
                            int32_t year, int32_t month, int32_t day, int32_t hour, int32_t minute,
                            UChar *_Nullable output, int32_t capacity, UErrorCode *_Nonnull status);
/// The day of the week, 1 for Sunday to 7; U_ILLEGAL_ARGUMENT_ERROR for a day that does not exist.
int32_t shirube_date_weekday(int32_t year, int32_t month, int32_t day, UErrorCode *_Nonnull status);

/// The name of a language in another one, as it stands inside a sentence; U_ILLEGAL_ARGUMENT_ERROR if ICU has none.
int32_t shirube_language_name(const char *_Nonnull language, const char *_Nonnull named,
                              UChar *_Nullable output, int32_t capacity, UErrorCode *_Nonnull status);

#ifdef __cplusplus
}
#endif

#endif
