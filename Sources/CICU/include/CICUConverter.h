// Converters between Unicode and the encodings in which Japanese offices save files. See CICU.h.
#ifndef SHIRUBE_CICU_CONVERTER_H
#define SHIRUBE_CICU_CONVERTER_H

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#ifndef __cplusplus
#ifndef SHIRUBE_NAME
#define SHIRUBE_NAME(n) __attribute__((swift_name(n)))
#endif

SHIRUBE_NAME("ucnv_open(_:_:)")
static inline UConverter *_Nullable shim_ucnv_open(const char *_Nonnull name, UErrorCode *_Nonnull e) {
  return ucnv_open(name, e);
}
SHIRUBE_NAME("ucnv_close(_:)")
static inline void shim_ucnv_close(UConverter *_Nonnull c) { ucnv_close(c); }

// ICU replaces what it cannot convert; the STOP callbacks, named here because they are renamed function pointers, make it
// an error instead.
SHIRUBE_NAME("ucnv_stopOnErrors(_:_:)")
static inline void shim_ucnv_stopOnErrors(UConverter *_Nonnull c, UErrorCode *_Nonnull e) {
  ucnv_setToUCallBack(c, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, e);
  ucnv_setFromUCallBack(c, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, e);
}
SHIRUBE_NAME("ucnv_toUnicode(_:_:_:_:_:_:_:_:)")
static inline void shim_ucnv_toUnicode(UConverter *_Nonnull c, UChar *_Nullable *_Nonnull target,
                                       const UChar *_Nonnull targetEnd, const char *_Nullable *_Nonnull source,
                                       const char *_Nonnull sourceEnd, int32_t *_Nullable offsets, UBool flush,
                                       UErrorCode *_Nonnull e) {
  ucnv_toUnicode(c, target, targetEnd, source, sourceEnd, offsets, flush, e);
}
SHIRUBE_NAME("ucnv_fromUnicode(_:_:_:_:_:_:_:_:)")
static inline void shim_ucnv_fromUnicode(UConverter *_Nonnull c, char *_Nullable *_Nonnull target,
                                         const char *_Nonnull targetEnd, const UChar *_Nullable *_Nonnull source,
                                         const UChar *_Nonnull sourceEnd, int32_t *_Nullable offsets, UBool flush,
                                         UErrorCode *_Nonnull e) {
  ucnv_fromUnicode(c, target, targetEnd, source, sourceEnd, offsets, flush, e);
}
SHIRUBE_NAME("ucnv_getInvalidChars(_:_:_:_:)")
static inline void shim_ucnv_getInvalidChars(const UConverter *_Nonnull c, char *_Nonnull bytes, int8_t *_Nonnull length,
                                             UErrorCode *_Nonnull e) {
  ucnv_getInvalidChars(c, bytes, length, e);
}
SHIRUBE_NAME("ucnv_resetFromUnicode(_:)")
static inline void shim_ucnv_resetFromUnicode(UConverter *_Nonnull c) { ucnv_resetFromUnicode(c); }

#endif
#endif
