// ICU's C API under its documented names, for Swift.
//
// ICU renames every function with its version (ubrk_open_72); Swift sees only the renamed symbols. Each shim is re-exported
// under the documented name, so the Swift code does not change with the next Debian.
#ifndef SHIRUBE_CICU_H
#define SHIRUBE_CICU_H

#include <stdint.h>

#ifndef U_SHOW_CPLUSPLUS_API
#define U_SHOW_CPLUSPLUS_API 0
#endif

#include "CICUText.h"
#include "CICUMessage.h"
#include "CICUConverter.h"
#include "CICUNormalizer.h"

#endif
