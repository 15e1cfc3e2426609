// SPDX-License-Identifier: EUPL-1.2
package nl.voorbeeld.zaaksysteem;

import jakarta.servlet.DispatcherType;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.JdbcUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see what. Which dossiers are somebody's own, {@link Dossiers} says. */
@Configuration
class Beveiliging {
  static final String CONSULENT = "CONSULENT";
  static final String TEAMLEIDER = "TEAMLEIDER";

  /** No script, nothing from elsewhere, and in no other page. */
  private static final String ONLY_OURS =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  static boolean isConsulent(Authentication wie) {
    return wie.getAuthorities().stream()
        .anyMatch(role -> ("ROLE_" + CONSULENT).equals(role.getAuthority()));
  }

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/inloggen", "/stijl.css")
                    .permitAll()
                    .requestMatchers("/werkrelaties/**")
                    .hasRole(CONSULENT)
                    .requestMatchers("/team")
                    .hasAnyRole(CONSULENT, TEAMLEIDER)
                    .anyRequest()
                    .authenticated())
        .formLogin(form -> form.loginPage("/inloggen").defaultSuccessUrl("/", true))
        .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uit"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  @Bean
  JdbcUserDetailsManager medewerkers(DataSource database) {
    return new JdbcUserDetailsManager(database);
  }

  @Bean
  PasswordEncoder wachtwoorden() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }
}
