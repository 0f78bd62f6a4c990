// Unicode normalisation over UTF-8. See CICU.h.
#ifndef SHIRUBE_CICU_NORMALIZER_H
#define SHIRUBE_CICU_NORMALIZER_H

#include <stdint.h>
#include <unicode/utypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a text is normalised to.
typedef enum ShirubeNormalForm {
  SHIRUBE_NFC = 0,
  SHIRUBE_NFD = 1,
  SHIRUBE_NFKC_CASEFOLD = 2,
} ShirubeNormalForm;

/// Whether UTF-8 text is NFC; false with a failure in `status` if ICU cannot say.
UBool shirube_is_nfc(const uint8_t *_Nullable text, int32_t length, UErrorCode *_Nonnull status);

/// Normalises UTF-8 text; returns the length it needs and sets U_BUFFER_OVERFLOW_ERROR if the buffer is shorter.
int32_t shirube_normalize(int32_t form, const uint8_t *_Nullable text, int32_t length, uint8_t *_Nullable output,
                          int32_t capacity, UErrorCode *_Nonnull status);

#ifdef __cplusplus
}
#endif

#endif
