// Bidi, scripts, breaks: what typesetting asks of ICU.
#ifndef SHIRUBE_CICU_TEXT_H
#define SHIRUBE_CICU_TEXT_H

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#ifndef __cplusplus
#define SHIRUBE_NAME(n) __attribute__((swift_name(n)))

SHIRUBE_NAME("u_getVersion(_:)")
static inline void shim_u_getVersion(uint8_t *_Nonnull version) { u_getVersion(version); }
SHIRUBE_NAME("ubidi_open()")
static inline UBiDi *_Nullable shim_ubidi_open(void) { return ubidi_open(); }
SHIRUBE_NAME("ubidi_close(_:)")
static inline void shim_ubidi_close(UBiDi *_Nonnull b) { ubidi_close(b); }
SHIRUBE_NAME("ubidi_setPara(_:_:_:_:_:_:)")
static inline void shim_ubidi_setPara(UBiDi *_Nonnull b, const UChar *_Nonnull t, int32_t n, UBiDiLevel level,
                                      UBiDiLevel *_Nullable levels, UErrorCode *_Nonnull e) {
  ubidi_setPara(b, t, n, level, levels, e);
}
SHIRUBE_NAME("ubidi_getLevels(_:_:)")
static inline const UBiDiLevel *_Nullable shim_ubidi_getLevels(UBiDi *_Nonnull b, UErrorCode *_Nonnull e) {
  return ubidi_getLevels(b, e);
}
SHIRUBE_NAME("ubrk_open(_:_:_:_:_:)")
static inline UBreakIterator *_Nullable shim_ubrk_open(UBreakIteratorType type, const char *_Nonnull locale,
                                                       const UChar *_Nullable text, int32_t n, UErrorCode *_Nonnull e) {
  return ubrk_open(type, locale, text, n, e);
}
SHIRUBE_NAME("ubrk_close(_:)")
static inline void shim_ubrk_close(UBreakIterator *_Nonnull b) { ubrk_close(b); }
SHIRUBE_NAME("ubrk_setText(_:_:_:_:)")
static inline void shim_ubrk_setText(UBreakIterator *_Nonnull b, const UChar *_Nonnull t, int32_t n, UErrorCode *_Nonnull e) {
  ubrk_setText(b, t, n, e);
}
SHIRUBE_NAME("ubrk_next(_:)")
static inline int32_t shim_ubrk_next(UBreakIterator *_Nonnull b) { return ubrk_next(b); }
SHIRUBE_NAME("uscript_getScript(_:_:)")
static inline UScriptCode shim_uscript_getScript(UChar32 c, UErrorCode *_Nonnull e) { return uscript_getScript(c, e); }
SHIRUBE_NAME("uscript_hasScript(_:_:)")
static inline UBool shim_uscript_hasScript(UChar32 c, UScriptCode s) { return uscript_hasScript(c, s); }
SHIRUBE_NAME("uscript_getShortName(_:)")
static inline const char *_Nullable shim_uscript_getShortName(UScriptCode s) { return uscript_getShortName(s); }
SHIRUBE_NAME("u_charType(_:)")
static inline int8_t shim_u_charType(UChar32 c) { return u_charType(c); }
SHIRUBE_NAME("u_charDirection(_:)")
static inline UCharDirection shim_u_charDirection(UChar32 c) { return u_charDirection(c); }

#endif
#endif
