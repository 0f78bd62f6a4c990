// The C++ half of the module; the C API needs no code, only the shims of the headers.
#include "CICU.h"
