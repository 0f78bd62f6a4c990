// Unicode normalisation behind extern "C"; see include/CICUNormalizer.h.
#undef U_SHOW_CPLUSPLUS_API
#define U_SHOW_CPLUSPLUS_API 1
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include "CICUNormalizer.h"

namespace {

const icu::Normalizer2 *formOf(int32_t form, UErrorCode &status) {
  switch (form) {
    case SHIRUBE_NFD: return icu::Normalizer2::getNFDInstance(status);
    case SHIRUBE_NFKC_CASEFOLD: return icu::Normalizer2::getNFKCCasefoldInstance(status);
    default: return icu::Normalizer2::getNFCInstance(status);
  }
}

icu::StringPiece view(const uint8_t *text, int32_t length) {
  return icu::StringPiece(reinterpret_cast<const char *>(text), length);
}

}  // namespace

UBool shirube_is_nfc(const uint8_t *text, int32_t length, UErrorCode *status) {
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(*status);
  if (U_FAILURE(*status)) return false;
  return nfc->isNormalizedUTF8(view(text, length), *status);
}

int32_t shirube_normalize(int32_t form, const uint8_t *text, int32_t length, uint8_t *output, int32_t capacity,
                          UErrorCode *status) {
  const icu::Normalizer2 *normalizer = formOf(form, *status);
  if (U_FAILURE(*status)) return 0;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(output), capacity);
  normalizer->normalizeUTF8(0, view(text, length), sink, nullptr, *status);
  if (U_SUCCESS(*status) && sink.Overflowed()) *status = U_BUFFER_OVERFLOW_ERROR;
  return sink.NumberOfBytesAppended();
}
