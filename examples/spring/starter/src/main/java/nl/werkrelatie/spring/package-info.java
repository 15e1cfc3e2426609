// SPDX-License-Identifier: EUPL-1.2
/** A werkrelatie in a Spring Boot host: the engine, the host's JSON and its refusals. */
@NullMarked
package nl.werkrelatie.spring;

import org.jspecify.annotations.NullMarked;
